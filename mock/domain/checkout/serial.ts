import type { AppTx } from '@mock/store/tables'

/** The venue's number as printed: `ven_1001` → `1001`. */
const venueNumber = (venueId: string): string => venueId.slice(venueId.indexOf('_') + 1)

/**
 * The next human-readable number: `YYYYMMDD-<venue>-<6 digits>`, counted by venue and day of the business zone; refunds
 * (`R…`) count by themselves. The day may pass 999,999: digits are added, never reused.
 */
export const nextSerial = (tx: AppTx, prefix: '' | 'R', venueId: string, at: string): string => {
  const series = `${prefix}${at.slice(0, 10).replace(/-/g, '')}-${venueNumber(venueId)}`
  const last = (tx.get('serials', series)?.last ?? 0) + 1
  tx.put('serials', { id: series, last })
  return `${series}-${String(last).padStart(6, '0')}`
}
