/** Role × operation × owner, made from the contract: who may do what, and that nobody can probe what is not theirs. */
import { describe, expect, it } from 'vitest'
import openapi from '@contract/generated/openapi.json'
import { operations as table, type OperationId } from '@contract/generated/operations'
import type { CallInput, CallResult } from './support/call'
import { openStage, validRequests, type ActorName, type Stage } from './support/stage'

const actors: { readonly [Name in ActorName]: readonly string[] } = {
  anonymous: [], owner: ['cadre'], otherCadre: ['cadre'], window: ['window'], otherWindow: ['window'], office: ['office'],
  counter: ['counter'], guard: ['guard'], otherGuard: ['guard'],
}
const actorNames = Object.keys(actors) as ActorName[]
const operationIds = Object.keys(table) as OperationId[]

interface Said { readonly 'x-owner'?: string; readonly operationId?: string }

const owners = new Map(Object.values(openapi.paths).flatMap((item) => Object.values(item as Record<string, Said>))
  .map((operation) => [operation.operationId, operation['x-owner']]))

/** Where an entity's owner alone decides: who that is. */
const ownerActor: Readonly<Record<string, ActorName>> = { payer: 'owner', window: 'window', host: 'owner', gate: 'guard' }

/**
 * Keys live in a namespace for each user: closing one that is somebody else's closes one's own key of that name and
 * never learns of the other (the attempts' tests prove that it stays untouched).
 */
const ownNamespace: ReadonlySet<OperationId> = new Set<OperationId>(['closePaymentAttempt'])

type Verdict = 'done' | 'session_missing' | 'role_missing' | 'not found'

const verdictFor = (id: OperationId, actor: ActorName): Verdict => {
  const { roles } = table[id]
  const mayCall = actors[actor].some((role) => (roles as readonly string[]).includes(role))
  if ((roles as readonly string[]).includes('public')) return 'done'
  if (actor === 'anonymous') return 'session_missing'
  if (!mayCall) return 'role_missing'
  const owner = ownerActor[owners.get(id) ?? '']
  return owner === undefined || owner === actor || actor === 'office' || ownNamespace.has(id) ? 'done' : 'not found'
}

const statusOf: { readonly [V in Exclude<Verdict, 'done'>]: number } = { session_missing: 401, role_missing: 403, 'not found': 404 }

const send = async <Id extends OperationId>(id: Id, stage: Stage, change: (input: CallInput<Id>) => CallInput<Id>): Promise<CallResult<Id>> => {
  const input = await validRequests[id](stage)
  return stage.world.call(id, { ...change(input), as: stage.as })
}

const expectVerdict = async (id: OperationId, actor: ActorName): Promise<void> => {
  const stage = await openStage(actor)
  const verdict = verdictFor(id, actor)
  let before = ''
  const { status, problem } = await send(id, stage, (input) => {
    before = stage.world.store.stateHash()
    return input
  })
  if (verdict === 'done') {
    expect([status, problem?.code]).toEqual([table[id].successStatus, undefined])
    return
  }
  expect(status).toBe(statusOf[verdict])
  if (verdict !== 'not found') expect(problem?.code).toBe(verdict)
  expect(stage.world.store.stateHash()).toBe(before)
}

it('says of every operation whose entity it touches', () => {
  expect(operationIds.filter((id) => !['none', 'self', ...Object.keys(ownerActor)].includes(owners.get(id) ?? ''))).toEqual([])
})

it('meets every verdict several times, so that no column is empty', () => {
  const verdicts = operationIds.flatMap((id) => actorNames.map((actor) => verdictFor(id, actor)))
  for (const verdict of ['done', 'session_missing', 'role_missing', 'not found'] as const) {
    expect(verdicts.filter((found) => found === verdict).length).toBeGreaterThanOrEqual(7)
  }
})

describe.each(operationIds)('%s', (id) => {
  it.each(actorNames.map((actor) => [actor, verdictFor(id, actor)] as const))('by %s: %s', async (actor) => {
    await expectVerdict(id, actor)
  })
})

/** Ids that nobody has. */
const NOBODYS: Readonly<Record<string, string>> = {
  visitId: 'vst_00000000000000000000', gateId: 'gat_nowhere',
  paymentId: 'pay_00000000000000000000', windowId: 'win_0000-0', accountId: 'acc_0000-m', key: '00000000-0000-4000-8000-ffffffffffff',
}

const withNobodysId = <Id extends OperationId>(input: CallInput<Id>): CallInput<Id> => {
  const params = Object.fromEntries(Object.keys(input.params ?? {}).map((name) => [name, NOBODYS[name]]))
  const body: unknown = input.body
  const asksForQuote = typeof body === 'object' && body !== null && 'quoteId' in body
  return { ...input, params, body: asksForQuote ? { ...body, quoteId: 'quo_00000000000000000000' } : body } as CallInput<Id>
}

const foreign = operationIds.flatMap((id) => actorNames.filter((actor) => verdictFor(id, actor) === 'not found').map((actor) => [id, actor] as const))

it.each(foreign)('%s by %s: what is somebody else\'s answers like what does not exist', async (id, actor) => {
  const real = await send(id, await openStage(actor), (input) => input)
  const invented = await send(id, await openStage(actor), withNobodysId)
  expect(real.raw).toBe(invented.raw)
})
