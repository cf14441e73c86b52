/** Consent to the privacy notice (PIPL art. 14: a changed notice needs a new consent). */
import type { ConsentRow, PrivacyNoticeRow } from '@mock/store/rows/identity'
import type { AppReadTx, AppTx } from '@mock/store/tables'

/** The newest notice. A store without any was never seeded: a bug. */
export const noticeInForce = (tx: AppReadTx): PrivacyNoticeRow => {
  const [first, ...others] = tx.all('privacyNotices')
  if (!first) throw new Error('the store has no privacy notice: seed it first')
  return others.reduce((newest, notice) => (notice.effectiveOn > newest.effectiveOn ? notice : newest), first)
}

const consentId = (staffId: string, version: string): string => `${staffId}:${version}`

/** Whether the staff member agreed to the notice in force. */
export const hasConsented = (tx: AppReadTx, staffId: string): boolean =>
  tx.get('consents', consentId(staffId, noticeInForce(tx).id)) !== undefined

/** Records a consent; repeating it answers the first one. */
export const recordConsent = (tx: AppTx, staffId: string, version: string, at: string): ConsentRow => {
  const id = consentId(staffId, version)
  return tx.get('consents', id) ?? tx.put('consents', { id, staffId, version, consentedAt: at })
}
