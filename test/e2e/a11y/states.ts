import type { ScreenState } from './screen-state'
import { accountStates } from './states/account'
import { aroundStates } from './states/around'
import { billStates } from './states/bills'
import { couponStates } from './states/coupons'
import { drawStates } from './states/draw'
import { gateStates } from './states/gate'
import { homeStates } from './states/home'
import { invitationStates } from './states/invitation'
import { mallStates } from './states/mall'
import { payStates } from './states/pay'
import { pointsStates } from './states/points'
import { resultStates } from './states/result'
import { scanStates } from './states/scan'
import { visitStates } from './states/visits'
import { workbenchStates } from './states/workbench'

/** Every route in each of its states: what axe looks at and what the pictures of docs/screens show. */
export const states: readonly ScreenState[] = [
  ...homeStates,
  ...scanStates,
  ...payStates,
  ...resultStates,
  ...billStates,
  ...couponStates,
  ...drawStates,
  ...pointsStates,
  ...mallStates,
  ...invitationStates,
  ...visitStates,
  ...accountStates,
  ...workbenchStates,
  ...gateStates,
  ...aroundStates,
]
