import type { MallItemRow, MallPolicyRow, PickUpPlaceRow } from '@mock/store/rows/mall'
import type { AppReadTx } from '@mock/store/tables'

/** Rules of the counters, now in force. */
export const mallPolicyOf = (tx: AppReadTx): MallPolicyRow => {
  const row = tx.get('mallPolicies', 'current')
  if (!row) throw new Error('the world has no mall policy: seed it')
  return row
}

/** An item that must be there: rows that name it were made from it. */
export const itemOf = (tx: AppReadTx, itemId: string): MallItemRow => {
  const row = tx.get('mallItems', itemId)
  if (!row) throw new Error(`the mall has no item ${itemId}`)
  return row
}

/** The counter of goods; null of vouchers. */
export const placeOf = (tx: AppReadTx, placeId: string | null): PickUpPlaceRow | null => {
  if (placeId === null) return null
  const row = tx.get('pickUpPlaces', placeId)
  if (!row) throw new Error(`the mall has no counter ${placeId}`)
  return row
}
