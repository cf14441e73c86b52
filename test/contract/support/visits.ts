/** Visits as tests make them: short words for inviting, registering and approving through the real backend. */
import type { OperationId } from '@contract/generated/operations'
import type { ChangeVisit, CreateVisits, InvitedVisitor, Problem, RequestVisit, SubmitDetails, Visit, VisitLink } from '@contract/generated/types'
import { visitPolicy } from '@mock/seeds/data/visit-policy'
import type { ProblemCode } from '@mock/kit/types'
import { expect } from 'vitest'
import type { CallInput } from './call'
import { bodyOf } from './expectations'
import { newKey, tablesBesideAttempts } from './meals'
import type { Caller, World } from './world'

/** Two hours in the afternoon of the tests' day. */
export const AFTERNOON = { startsAt: '2026-11-20T14:00:00+08:00', endsAt: '2026-11-20T16:00:00+08:00' }

/** Invented: their area does not exist, their check digit is right. */
export const ID = { li: '339999198804120019', zhang: '339999197502030021', zheng: '339999199001011016', zhao: '339999198506151028' } as const
export const PHONE = { li: '19900000101', zhang: '19900000102' } as const

/** One visitor of an invitation. */
export const guest = (over: Partial<InvitedVisitor> = {}): InvitedVisitor =>
  ({ name: '李明', org: '浙江海洋大学', parkingWanted: false, privateNote: null, againVisitId: null, ...over })

/** An invitation for one visitor this afternoon. */
export const invitation = (over: Partial<CreateVisits> = {}): CreateVisits => ({
  ...AFTERNOON, visitors: [guest()], repetition: null, purpose: 'meeting', purposeText: '项目评审会', buildingId: 'bld_001', doorGroupId: null,
  entriesAllowed: 1, onBehalfOf: null, ...over,
})

/** Everything a visitor types; version 1 unless told. */
export const details = (over: Partial<SubmitDetails> = {}): SubmitDetails => ({
  version: 1, consentVersion: visitPolicy.consent.version, name: '李明', org: '浙江海洋大学', document: { kind: 'id_card', number: ID.li }, phone: PHONE.li,
  plate: null, companions: [], ...over,
})

/** What somebody types who applies through a standing link. */
export const application = (over: Partial<RequestVisit> = {}): RequestVisit => {
  const { version: _, ...typed } = details()
  return {
    ...typed, ...AFTERNOON, document: { kind: 'id_card', number: ID.li }, phone: PHONE.li, purpose: 'business', purposeText: '办事', buildingId: 'bld_001', ...over,
  }
}

/** The header that opens a link. */
export const opening = ({ url }: Pick<VisitLink, 'url'>): { readonly headers: { readonly 'Visitor-Token': string } } =>
  ({ headers: { 'Visitor-Token': url.slice(url.indexOf('#t=') + 3) } })

/** A visit with its visitor's way in. */
export interface Made {
  readonly visitId: string
  readonly link: VisitLink
}

/** All visits of an invitation that must succeed. */
export const invitedAll = async (world: World, as: Caller, over: Partial<CreateVisits> = {}): Promise<readonly Made[]> =>
  bodyOf(await world.call('createVisits', { as, key: newKey(), body: invitation(over) })).visits

/** The first of them. */
export const invited = async (world: World, as: Caller, over: Partial<CreateVisits> = {}): Promise<Made> => {
  const [made] = await invitedAll(world, as, over)
  if (!made) throw new Error('nobody was invited')
  return made
}

/** Invited, and the visitor has registered: version 2 waits for the host. */
export const registered = async (
  world: World, as: Caller, over: Partial<CreateVisits> = {}, typed: Partial<SubmitDetails> = {},
): Promise<Made> => {
  const made = await invited(world, as, over)
  bodyOf(await world.call('submitVisitorDetails', { ...opening(made.link), body: details(typed) }))
  return made
}

/** The visit as its host sees it. */
export const visitOf = async (world: World, as: Caller, visitId: string): Promise<Visit> =>
  bodyOf(await world.call('getVisit', { as, params: { visitId } }))

/** Approves the version in force. */
export const approve = async (world: World, as: Caller, visitId: string): Promise<Visit> => {
  const { version } = await visitOf(world, as, visitId)
  return bodyOf(await world.call('approveVisit', { as, key: newKey(), params: { visitId }, body: { version } }))
}

/** Invited, registered and approved: the pass is there. */
export const approved = async (
  world: World, as: Caller, over: Partial<CreateVisits> = {}, typed: Partial<SubmitDetails> = {},
): Promise<Made> => {
  const made = await registered(world, as, over, typed)
  await approve(world, as, made.visitId)
  return made
}

/** The arrangement of a visit as it is, to change something of it. */
export const arrangementOf = (visit: Visit): ChangeVisit => {
  const { version, startsAt, endsAt, purpose, purposeText, building, doorGroup, parkingWanted, entriesAllowed, privateNote } = visit
  return {
    version, startsAt, endsAt, purpose, purposeText, buildingId: building.id, doorGroupId: doorGroup?.id ?? null,
    parkingWanted, entriesAllowed, privateNote,
  }
}

/** A host's standing link. */
export const standingLink = async (world: World, as: Caller): Promise<VisitLink> => bodyOf(await world.call('getVisitRequestLink', { as }))

/** Calls and expects this refusal that binds its key: nothing but the key's own record moves. */
export const expectFinal = async <Id extends OperationId>(
  { call, store }: World, operationId: Id, input: CallInput<Id>, code: ProblemCode,
): Promise<Problem> => {
  const before = store.stateHash(tablesBesideAttempts)
  const { problem } = await call(operationId, input)
  expect(problem?.code).toBe(code)
  if (!problem) throw new Error(`${operationId} was not refused`)
  expect(store.stateHash(tablesBesideAttempts)).toBe(before)
  return problem
}

/** Puts the visitor inside, as an admission at a gate would. */
export const letIn = (world: World, visitId: string): void => world.change((tx) => {
  const atMs = world.clock.now()
  tx.patch('visits', visitId, {
    state: 'inside', arrivedAtMs: atMs, arrivedGateId: 'gat_east', lastEntryMs: atMs, lastEntryGateId: 'gat_east', insidePersons: 1,
  })
})

/** Ends every visit's use of the gate. */
export const letOut = (world: World, visitId: string): void => world.change((tx) => {
  tx.patch('visits', visitId, { state: 'left', leftAtMs: world.clock.now(), insidePersons: 0 })
})
