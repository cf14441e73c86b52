/** The door of the mall: pure, synchronous, in the caller's transaction. */
export { cancelRedemption, isCancellable } from './cancel'
export type { Chance, Ids } from './code'
export { atCounter, handOut, lookUpCode } from './counter'
export { endAllOverdue, endOverdueItem, endOverdueOf } from './give-back'
export { clearWish, prizeRedemption, redeem, type Wish } from './redeem'
export { toMallItem, toMallItemSummary, toPickUp, toRedemption } from './views'
