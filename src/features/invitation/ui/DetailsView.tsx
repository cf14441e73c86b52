import type { Schema } from '@/api/types'
import { documentWords } from '@/features/visits'
import { plateWords } from '@/shared/lib/plate'
import { Card, Facts } from '@/shared/ui'

const documentText = ({ kind, numberMasked }: Schema<'MaskedDocument'>): string => `${documentWords(kind)} ${numberMasked}`

/** What is registered, covered also here, since links are forwarded. */
export function DetailsView({ details }: { readonly details: Schema<'MaskedDetails'> }) {
  const { name, org, document, phoneMasked, plate, companions } = details
  const facts: readonly (readonly [string, string])[] = [
    ['姓名', name],
    ...(org === null ? [] : [['单位', org]] as const),
    ['证件', documentText(document)],
    ['手机', phoneMasked],
    ...(plate === null ? [] : [['车牌', plateWords(plate)]] as const),
    ...companions.map((one, index) => [`同行人 ${index + 1}`, one.document === null ? one.name : `${one.name}，${documentText(one.document)}`] as const),
  ]
  return <Card title='登记信息'><Facts facts={facts} /></Card>
}
