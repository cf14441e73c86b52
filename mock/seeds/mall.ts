import type { AppTx } from '@mock/store/tables'
import { mallItems, pickUpPlaces } from './data/mall-items'

/** The shelves and counters of the mall; nobody has redeemed anything yet. */
export const seedMall = (tx: AppTx): void => {
  tx.put('mallPolicies', { id: 'current', unknownCodes: 10, lockMinutes: 10 })
  for (const place of pickUpPlaces) tx.put('pickUpPlaces', place)
  for (const item of mallItems) tx.put('mallItems', item)
}
