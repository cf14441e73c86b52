import type { Operations } from '@mock/kit/types'
import { getMallItem, listMallItems } from './items'
import { handOutPickUp, listPickUps, lookUpPickUp } from './pick-ups'
import { cancelRedemption, getRedemption, listRedemptions, redeem } from './redemptions'

/** The mall and its counter. */
export const mallOperations = {
  listMallItems, getMallItem, redeem, listRedemptions, getRedemption, cancelRedemption, listPickUps, lookUpPickUp, handOutPickUp,
} satisfies Partial<Operations>
