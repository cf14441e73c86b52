/** Every operation that the contract marks idempotent, against every way to use a key. */
import { describe, expect, it } from 'vitest'
import { operations as table, type OperationId } from '@contract/generated/operations'
import { problemKinds } from '@mock/kit/problems'
import type { ProblemCode } from '@mock/kit/types'
import { createFaultBox } from '@mock/scenarios/faults'
import type { CallInput } from './support/call'
import { expectRefused } from './support/expectations'
import { cases, type IdempotentId } from './support/idempotency-cases'
import { expectSoundLedger, newKey, people } from './support/meals'
import { openStage, validRequests, type Stage } from './support/stage'

const ids = Object.keys(cases) as IdempotentId[]
const turns = () => new Promise<void>((resolve) => { setTimeout(resolve, 2) })

interface Prepared<Id extends IdempotentId> {
  readonly stage: Stage
  readonly input: CallInput<Id> & { readonly key: string }
}

const prepare = async <Id extends IdempotentId>(id: Id, hold?: Parameters<typeof openStage>[1]): Promise<Prepared<Id>> => {
  const stage = await openStage(cases[id].actor, hold)
  return { stage, input: { ...await validRequests[id](stage), as: stage.as, key: newKey() } }
}

it('names exactly the operations that the contract marks', () => {
  expect((Object.keys(table) as OperationId[]).filter((id) => table[id].idempotent).sort()).toEqual([...ids].sort())
})

const withKey = <Id extends IdempotentId>(input: CallInput<Id>, key: string | undefined): CallInput<Id> => {
  const { key: _, ...rest } = input
  return key === undefined ? rest : { ...rest, key }
}

/** Generic in the operation, so that each call is checked against its own types. */
const checks = <Id extends IdempotentId>(id: Id) => ({
  missing: async () => {
    const { stage, input } = await prepare(id)
    await expectRefused(stage.world, id, withKey(input, undefined), 'idempotency_key_missing')
  },
  malformed: async (key: string, code: ProblemCode) => {
    const { stage, input } = await prepare(id)
    await expectRefused(stage.world, id, withKey(input, key), code)
  },
  replay: async () => {
    const { stage: { world }, input } = await prepare(id)
    const first = await world.call(id, input)
    const state = world.store.stateHash()
    world.clock.advance(3_600_000)
    const again = await world.call(id, input)
    expect([first.status, first.headers.get('idempotent-replayed')]).toEqual([table[id].successStatus, null])
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([first.status, 'true'])
    expect(again.raw).toBe(first.raw)
    expect(world.store.stateHash()).toBe(state)
    expect(cases[id].effects(world)).toBe(1)
    expectSoundLedger(world)
  },
  reused: async () => {
    const { change } = cases[id]
    if (!change) return
    const { stage: { world }, input } = await prepare(id)
    await world.call(id, input)
    await expectRefused(world, id, change(input), 'idempotency_key_reused')
    expect(cases[id].effects(world)).toBe(1)
  },
  reusedElsewhere: async () => {
    const { stage, input } = await prepare(id)
    await stage.world.call(id, input)
    const he = stage.world.signInAs(people.he)
    const other = await stage.world.call(id, { ...input, as: he })
    expect(other.headers.get('idempotent-replayed')).toBeNull()
    expect(other.status).toBe(cases[id].elsewhere ?? 404)
  },
  inFlight: async () => {
    const faults = createFaultBox()
    const { stage: { world }, input } = await prepare(id, { hold: faults.hold })
    faults.add({ kind: 'hold', operationId: id, times: 1, delayMs: 0 })
    const held = world.call(id, input)
    await turns()
    await expectRefused(world, id, input, 'idempotency_in_flight')
    const { change } = cases[id]
    if (change) await expectRefused(world, id, change(input), 'idempotency_in_flight')
    faults.release()
    const first = await held
    expect((await world.call(id, input)).raw).toBe(first.raw)
    expect(cases[id].effects(world)).toBe(1)
  },
  storm: async () => {
    const { stage: { world }, input } = await prepare(id)
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.call(id, input)))
    const outcomes = new Set(answers.map(({ status, problem }) => problem?.code ?? status))
    expect([...outcomes].filter((outcome) => outcome !== 'idempotency_in_flight')).toEqual([table[id].successStatus])
    expect(cases[id].effects(world)).toBe(1)
    expectSoundLedger(world)
  },
  open: async () => {
    const { open } = cases[id]
    if (!open) return
    const { stage: { world }, input } = await prepare(id)
    const { code, of } = open
    await expectRefused(world, id, of(input), code)
    expect((await world.call(id, input)).status).toBe(table[id].successStatus)
    expect(cases[id].effects(world)).toBe(1)
  },
})

describe.each(ids)('%s', (id) => {
  const check = checks(id)

  it('needs a key', check.missing)

  it.each<[string, ProblemCode]>([
    ['', 'idempotency_key_missing'],
    ['1', 'idempotency_key_invalid'],
    ['6F1C1A52-5D3C-4B7E-9A53-0D9F3F1F2B11', 'idempotency_key_invalid'],
    ['6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11x', 'idempotency_key_invalid'],
    ['{6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11}', 'idempotency_key_invalid'],
    ['6f1c1a525d3c4b7e9a530d9f3f1f2b11', 'idempotency_key_invalid'],
  ])('refuses the key %j', check.malformed)

  it('replays the very same answer, an hour later too', check.replay)
  it('refuses another body under the same key', check.reused)
  it('keeps keys in a namespace for each user', check.reusedElsewhere)
  it('refuses a second request while the first is running', check.inFlight)
  it('has one effect of twenty requests at once', check.storm)
  it('stays free after a refusal that settles nothing', check.open)
})

it('the contract and the kit agree on what settles an attempt', async () => {
  const { operationSpecs } = await import('@mock/kit/contract')
  const final = Object.fromEntries(ids.map((id) => [id, [...operationSpecs.get(id)?.finalProblems ?? []].sort()]))
  expect(final).toEqual({
    pay: ['amount_changed', 'code_revoked', 'coupon_unavailable', 'duplicate_suspected', 'insufficient_balance', 'quote_expired', 'quote_used', 'window_closed'],
    signInForToday: ['already_signed_in'],
    answerQuiz: ['quiz_already_answered', 'quiz_over'],
    redeem: ['insufficient_balance', 'item_unavailable', 'out_of_stock', 'points_insufficient', 'price_changed', 'redemption_limit_reached'],
    cancelRedemption: ['redemption_not_cancellable'],
    handOutPickUp: ['pick_up_cancelled', 'pick_up_done', 'pick_up_expired'],
    claimGiftPack: ['pack_claimed', 'pack_not_open'],
    redeemCouponCode: ['coupon_code_expired', 'coupon_code_own', 'coupon_code_used'],
    shareCoupon: ['coupon_not_shareable', 'coupon_unavailable'],
    withdrawCouponShare: ['coupon_not_shared'],
    enterDraw: ['draw_exhausted', 'draw_no_right', 'draw_not_open'],
    createRefund: ['refund_exceeds_payment'],
    createVisits: ['too_many_visits', 'visit_place_unknown', 'visit_window_invalid'],
    approveVisit: ['parking_full', 'visit_not_approvable'],
    declineVisit: ['visit_not_approvable'],
    cancelVisit: ['visit_not_cancellable'],
    renewVisitLink: ['visit_not_editable'],
    renewVisitRequestLink: [],
    requestVisit: ['document_invalid', 'visit_consent_required', 'visit_place_unknown', 'visit_window_invalid'],
    admitVisitor: ['check_expired', 'host_required', 'pass_used', 'visit_not_admissible'],
    refuseVisitor: ['check_expired'],
    checkOutVisitor: ['visit_not_inside'],
    registerWalkIn: ['document_invalid', 'visit_consent_required'],
    syncGateEvents: [],
  })
  for (const code of Object.values(final).flat() as ProblemCode[]) {
    expect([code, problemKinds[code].status, problemKinds[code].retryable]).toEqual([code, 422, false])
  }
})
