import type { Operations } from '@mock/kit/types'
import { canteenOperations } from './canteen'
import { checkoutOperations } from './checkout'
import { couponsOperations } from './coupons'
import { drawOperations } from './draw'
import { gateOperations } from './gate'
import { homeOperations } from './home'
import { mallOperations } from './mall'
import { noticesOperations } from './notices'
import { pinOperations } from './pin'
import { pointsOperations } from './points'
import { sessionOperations } from './session'
import { visitorOperations } from './visitor'
import { visitsOperations } from './visits'
import { walletOperations } from './wallet'
import { workbenchOperations } from './workbench'

/** One function per operationId of the contract; a missing one is a type error. */
export const operations: Operations = {
  ...sessionOperations,
  ...pinOperations,
  ...homeOperations,
  ...canteenOperations,
  ...checkoutOperations,
  ...walletOperations,
  ...pointsOperations,
  ...mallOperations,
  ...couponsOperations,
  ...drawOperations,
  ...workbenchOperations,
  ...gateOperations,
  ...visitsOperations,
  ...visitorOperations,
  ...noticesOperations,
}
