/** Visits at the gate, as tests have them: arranged by the domain's own functions, scanned as a phone would show them. */
import { rotatingCode } from '@/shared/lib/rotating-code'
import type { CheckPass, GateVisit, Verdict } from '@contract/generated/types'
import { approve, makeVisit, putPeople, type VisitDraft } from '@mock/domain/visits'
import { passToken, rotationOf } from '@mock/domain/visits/pass'
import { visitPolicyOf } from '@mock/domain/visits/policy'
import type { GateEventRow } from '@mock/store/rows/gate'
import type { PassRow, VisitPersonRow, VisitRow } from '@mock/store/rows/visits'
import { bodyOf } from './expectations'
import { newKey } from './meals'
import type { Caller, World } from './world'

/** Guards the eastern and the northern gate. */
export const GUARD = '13800000010'
/** Guards the southern one. */
export const OTHER_GUARD = '13800000011'
export const [EAST, NORTH, SOUTH] = ['gat_east', 'gat_north', 'gat_south']
/** Reached through all three of them. */
export const BUILDING = 'bld_001'
/** Reached through the southern and the northern gate. */
export const HALL = 'bld_004'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** Who comes unless told otherwise; the number's area does not exist. */
export const LI: Omit<VisitPersonRow, 'id'> = {
  name: '李明远', org: '浙江海洋大学', document: { kind: 'id_card', number: '339999198804120019' }, phone: '19900000101', plate: '浙L12345',
  companions: [{ name: '张华', document: { kind: 'id_card', number: '339999197502030021' } }],
}

/** How an arrangement may differ. Times are from the world's now. */
export interface Plan extends Partial<Omit<VisitDraft, 'startsAtMs' | 'endsAtMs'>> {
  readonly fromMs?: number
  readonly untilMs?: number
  readonly person?: Partial<typeof LI>
  /** Registered and not approved yet. */
  readonly pending?: boolean
}

const ids = ({ random }: Pick<World, 'random'>) => (prefix: string): string =>
  `${prefix}_${[...random.bytes(10)].map((byte) => (byte % 36).toString(36)).join('')}`

/** A visit that somebody registered for and, unless told otherwise, its host approved; answers its id. */
export const plan = (world: World, { fromMs = 0, untilMs = 2 * HOUR, person, pending = false, ...over }: Plan = {}): string => {
  const moment = { atMs: world.clock.now(), ids: ids(world) }
  let visitId = ''
  world.change((tx) => {
    const made = makeVisit(tx, {
      hostId: 'stf_10001', arrangedBy: null, origin: 'invited', groupId: null, seriesId: null, againVisitId: null, invitedName: LI.name,
      invitedOrg: null, startsAtMs: moment.atMs + fromMs, endsAtMs: moment.atMs + untilMs, purpose: 'meeting', purposeText: null,
      buildingId: BUILDING, doorGroupId: null, parkingWanted: false, entriesAllowed: 1, privateNote: '带他去三楼', ...over,
    }, moment)
    const registered = putPeople(tx, made, { ...LI, ...person, id: made.id }, moment.atMs)
    if (!pending) approve(tx, registered, registered.version, moment)
    visitId = made.id
  })
  return visitId
}

/** Changed by its host and approved once more: it has another pass. */
export const approvedAgain = (world: World, visitId: string): void => {
  const moment = { atMs: world.clock.now(), ids: ids(world) }
  world.change((tx) => {
    tx.patch('passes', passRow(world, visitId).id, { revoked: 'changed' })
    const pending = tx.patch('visits', visitId, { state: 'pending', passId: null })
    approve(tx, pending, pending.version, moment)
  })
}

/** A visit's row. */
export const visitRow = ({ store }: Pick<World, 'store'>, visitId: string): VisitRow => {
  const visit = store.read.get('visits', visitId)
  if (!visit) throw new Error(`no visit ${visitId}`)
  return visit
}

/** The pass in force of a visit. */
export const passRow = (world: Pick<World, 'store'>, visitId: string): PassRow => {
  const { passId } = visitRow(world, visitId)
  const pass = passId === null ? undefined : world.store.read.get('passes', passId)
  if (!pass) throw new Error(`visit ${visitId} has no pass`)
  return pass
}

/** The six digits that stand on the visitor's phone at this moment. */
export const digitsOf = (world: World, passId: string, atMs = world.clock.now()): string =>
  rotatingCode(rotationOf(world.backend.config.secret, passId, visitPolicyOf(world.store.read)), atMs)

/** What the visitor's phone shows. */
export const scanOf = (world: World, pass: PassRow, atMs = world.clock.now()): string =>
  `${passToken(world.backend.config.secret, visitPolicyOf(world.store.read).audience, pass)}.${digitsOf(world, pass.id, atMs)}`

/** A guard at a gate. */
export interface AtGate {
  readonly as: Caller
  readonly gateId: string
}

/** A check; it must be answered with a verdict. */
export const checked = async (world: World, { as, gateId }: AtGate, by: CheckPass['by'], value: string): Promise<Verdict> =>
  bodyOf(await world.call('checkPass', { as, params: { gateId }, body: { by, value } }))

/** Scans the pass of a visit. */
export const scanned = (world: World, at: AtGate, visitId: string): Promise<Verdict> => checked(world, at, 'scan', scanOf(world, passRow(world, visitId)))

/** A tap on 放行. */
export const admitting = (world: World, { as, gateId }: AtGate, checkId: string, over: { persons?: number; hostPresent?: boolean } = {}) =>
  world.call('admitVisitor', { as, key: newKey(), params: { gateId }, body: { checkId, persons: 1, hostPresent: false, ...over } })

/** Scan and admission; both must succeed. */
export const admitted = async (world: World, at: AtGate, visitId: string, persons = 1): Promise<GateVisit> =>
  bodyOf(await admitting(world, at, (await scanned(world, at, visitId)).checkId, { persons }))

/** A departure that must succeed. */
export const departed = async (world: World, { as, gateId }: AtGate, visitId: string): Promise<GateVisit> =>
  bodyOf(await world.call('checkOutVisitor', { as, key: newKey(), params: { gateId }, body: { visitId } }))

/** The gates' log, the oldest first. */
export const gateLog = ({ store }: Pick<World, 'store'>): readonly GateEventRow[] => store.read.all('gateEvents')

/** What happened, in short. */
export const kindsOf = (world: Pick<World, 'store'>): string[] => gateLog(world).map(({ kind }) => kind)

/** What somebody was told, the oldest first. */
export const toldTo = ({ store }: Pick<World, 'store'>, staffId: string): string[] =>
  store.read.find('notices', 'byStaff', staffId).map(({ kind, persons, gateName }) => [kind, persons, gateName].join(' '))
