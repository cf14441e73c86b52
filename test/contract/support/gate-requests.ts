/** A valid request of every gate operation, at the gate of the stage's guard. */
import type { OfflineEvent } from '@contract/generated/types'
import type { BodyOf } from '@mock/kit/types'
import { visitPolicy } from '@mock/seeds/data/visit-policy'
import { admitted, BUILDING, EAST, GUARD, LI, passRow, plan, scanned, type AtGate } from './gate'
import { newKey } from './meals'
import { bodyOf } from './expectations'
import type { World } from './world'

/** What the requests need of a stage. */
interface Staged {
  readonly world: World
}

/** The guard whose gate it is, whoever calls. */
const guardOf = ({ world }: Staged): AtGate => ({ as: world.signInAs(GUARD), gateId: EAST })
const atEast = { params: { gateId: EAST } } as const

const checkOf = async (stage: Staged): Promise<string> => (await scanned(stage.world, guardOf(stage), plan(stage.world))).checkId

/** Somebody who comes without an invitation. */
export const walkIn = (over: Partial<BodyOf<'registerWalkIn'>> = {}): BodyOf<'registerWalkIn'> => ({
  consentVersion: visitPolicy.consent.version, name: LI.name, org: LI.org, document: LI.document, phone: LI.phone, plate: LI.plate,
  companions: [{ name: '张华', document: { kind: 'passport', number: 'E12345678' } }], hostStaffId: 'stf_10001', buildingId: BUILDING,
  purpose: 'business', purposeText: '送文件', ...over,
})

const insideOf = async (stage: Staged): Promise<string> => {
  const visitId = plan(stage.world)
  await admitted(stage.world, guardOf(stage), visitId)
  return visitId
}

const told = async (stage: Staged) => {
  const { world } = stage
  const visitId = plan(world)
  const { as } = guardOf(stage)
  const { listId, issuedAt } = bodyOf(await world.call('getOfflineList', { as, ...atEast }))
  const event: OfflineEvent = { eventKey: newKey(), kind: 'admitted', visitId, passId: passRow(world, visitId).id, at: issuedAt, persons: 1, reason: 'other' }
  return { listId, events: [event] }
}

/** By operation; see `validRequests`. */
export const gateRequests = {
  listServedGates: () => ({}),
  getGateBoard: () => atEast,
  checkPass: (stage: Staged) => ({ ...atEast, body: { by: 'visit' as const, value: plan(stage.world) } }),
  admitVisitor: async (stage: Staged) => ({ ...atEast, key: newKey(), body: { checkId: await checkOf(stage), persons: 1, hostPresent: false } }),
  refuseVisitor: async (stage: Staged) => ({ ...atEast, key: newKey(), body: { checkId: await checkOf(stage), reason: 'other' as const, note: '没有带证件' } }),
  checkOutVisitor: async (stage: Staged) => ({ ...atEast, key: newKey(), body: { visitId: await insideOf(stage) } }),
  unmaskVisitor: (stage: Staged) => ({ ...atEast, body: { visitId: plan(stage.world), reason: 'identity_check' as const, note: '照片像' } }),
  registerWalkIn: () => ({ ...atEast, key: newKey(), body: walkIn() }),
  listGateVisits: () => ({ ...atEast, query: { group: 'inside' as const, q: '李', limit: 5 } }),
  listGateEvents: () => ({ ...atEast, query: { day: '2026-11-20', limit: 5 } }),
  getEvacuationList: () => ({ ...atEast, query: { limit: 5 } }),
  getOfflineList: () => atEast,
  syncGateEvents: async (stage: Staged) => ({ ...atEast, key: newKey(), body: await told(stage) }),
}
