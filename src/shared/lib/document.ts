/** Numbers of the documents that visitors show. Only two kinds have a check digit; of the others the form is all there is. */
import { isCheckDigitRight, isIdCardNumber } from './id-card'

/** Which document. */
export type DocumentKind = 'id_card' | 'passport' | 'hk_macau_permit' | 'taiwan_permit' | 'residence_permit'

/** The permit for foreigners since 2023 is numbered like an ID card, with a 9 before the country (the same check digit). */
const NEW_PERMIT = /^9\d{16}[\dX]$/

const rules: Readonly<Record<DocumentKind, (number: string) => boolean>> = {
  id_card: isIdCardNumber,
  passport: (number) => /^(?=.*\d)[A-Z0-9]{5,17}$/.test(number),
  // The letter and eight digits; the number of the card's issue may follow.
  hk_macau_permit: (number) => /^[HM]\d{8}(\d{2})?$/.test(number),
  taiwan_permit: (number) => /^\d{8}(\d{2})?$/.test(number),
  residence_permit: (number) => /^[A-Z]{3}\d{12}$/.test(number) || (NEW_PERMIT.test(number) && isCheckDigitRight(number)),
}

/** Whether a number may be one of this kind. Capitals, without blanks. */
export const isDocumentNumber = (kind: DocumentKind, number: string): boolean => rules[kind](number)
