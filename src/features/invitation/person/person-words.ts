import type { Schema } from '@/api/types'
import { documentWords } from '@/features/visits'

/** Short enough to stand in a row of choices. */
const kinds: Readonly<Record<Schema<'DocumentKind'>, string>> = {
  id_card: '身份证', passport: '护照', hk_macau_permit: '港澳通行证', taiwan_permit: '台湾通行证', residence_permit: '外国人永居证',
}

export const DOCUMENT_KINDS = Object.entries(kinds).map(([value, label]) => ({ value: value as Schema<'DocumentKind'>, label }))

/** Below a number that may stay empty. */
export const keptWords = ({ kind, numberMasked }: Schema<'MaskedDocument'>): string => `已登记${documentWords(kind)} ${numberMasked}，不改就不用填`
