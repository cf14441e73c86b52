import type { Operations } from '@mock/kit/types'
import { settled } from '../visits/settled'
import { getGateBoard, listGateEvents, listServedGates } from './board'
import { admitVisitor, checkPass, refuseVisitor } from './checks'
import { getOfflineList, syncGateEvents } from './offline'
import { checkOutVisitor, getEvacuationList, listGateVisits, unmaskVisitor } from './visits'
import { registerWalkIn } from './walk-in'

/** The guard's side; each finds every visit as the time has made it. */
export const gateOperations = {
  listServedGates: settled(listServedGates),
  getGateBoard: settled(getGateBoard),
  checkPass: settled(checkPass),
  admitVisitor: settled(admitVisitor),
  refuseVisitor: settled(refuseVisitor),
  checkOutVisitor: settled(checkOutVisitor),
  unmaskVisitor: settled(unmaskVisitor),
  registerWalkIn: settled(registerWalkIn),
  listGateVisits: settled(listGateVisits),
  listGateEvents: settled(listGateEvents),
  getEvacuationList: settled(getEvacuationList),
  getOfflineList: settled(getOfflineList),
  syncGateEvents: settled(syncGateEvents),
} satisfies Partial<Operations>
