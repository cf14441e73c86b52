import { describe, expect, it } from 'vitest'
import { isDocumentNumber, type DocumentKind } from './document'

const good: readonly (readonly [DocumentKind, string])[] = [
  ['id_card', '339999198804120019'],
  ['passport', 'EA1234567'], ['passport', '12345'],
  ['hk_macau_permit', 'H12345678'], ['hk_macau_permit', 'M1234567801'],
  ['taiwan_permit', '12345678'], ['taiwan_permit', '1234567801'],
  ['residence_permit', 'CHN310000000001'], ['residence_permit', '911124198108030024'],
]
const bad: readonly (readonly [DocumentKind, string])[] = [
  ['id_card', '339999198804120018'], ['id_card', '33999919880412001'], ['id_card', 'EA1234567'],
  ['passport', 'ABCDEFG'], ['passport', 'E123'], ['passport', 'ea1234567'],
  ['hk_macau_permit', 'A12345678'], ['hk_macau_permit', 'H1234567'], ['hk_macau_permit', 'H123456789'],
  ['taiwan_permit', '1234567'], ['taiwan_permit', '123456789'],
  ['residence_permit', 'CH3100000000011'], ['residence_permit', '911124198108030023'], ['residence_permit', '811124198108030024'],
]

describe('the number of a document', () => {
  it.each(good)('%s %s may be one', (kind, number) => { expect(isDocumentNumber(kind, number)).toBe(true) })
  it.each(bad)('%s %s is none', (kind, number) => { expect(isDocumentNumber(kind, number)).toBe(false) })
})
