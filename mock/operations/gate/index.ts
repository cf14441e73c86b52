import type { Operations } from '@mock/kit/types'
import { getGateBoard, listGateEvents, listServedGates } from './board'
import { admitVisitor, checkPass, refuseVisitor } from './checks'
import { getOfflineList, syncGateEvents } from './offline'
import { checkOutVisitor, getEvacuationList, listGateVisits, unmaskVisitor } from './visits'
import { registerWalkIn } from './walk-in'

/** The guard's side. */
export const gateOperations = {
  listServedGates, getGateBoard, checkPass, admitVisitor, refuseVisitor, checkOutVisitor, unmaskVisitor, registerWalkIn,
  listGateVisits, listGateEvents, getEvacuationList, getOfflineList, syncGateEvents,
} satisfies Partial<Operations>
