import { describe, expect, it } from 'vitest'
import { createMemoryJournal, JournalCrashed } from '../store/memory-journal'
import { openMemoryStore } from '../store/open-memory'
import { closeAttempt, findAttempt } from './attempts'
import { createStillClock, createTestBackend, send } from './fixture'
import { problem, refuse, reply } from './reply'
import type { Operation, Operations } from './types'

const KEY = '6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11'
const OTHER_KEY = '6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b12'
const REFUND = { fen: 350, reason: '菜品打错' }

/** Refunds 350 fen each time it really runs; what to do instead is asked of `mood`. */
const createWorld = () => {
  const mood: { next: (() => void) | null } = { next: null }
  let runs = 0
  const createRefund: Operation<'createRefund'> = ({ body, tx, id, now }) => {
    runs += 1
    tx.put('serials', { id: 'refunds', last: runs })
    if (mood.next) mood.next()
    return reply({
      refundId: id('rfd'), serial: `R${runs}`, state: 'refunded', fen: body.fen, reason: body.reason,
      acceptedAt: now(), refundedAt: now(), allocations: [], couponIdsReturned: [], pointsReversed: 0,
    })
  }
  return { mood, createRefund, runs: () => runs }
}

const refund = (backend: ReturnType<typeof createTestBackend>, key: string | null = KEY, body: unknown = REFUND, as = 'keeper', payment = 'pay_1001') =>
  send(backend, `/api/v1/workbench/payments/${payment}/refunds`, {
    method: 'POST', as, body, headers: key === null ? {} : { 'idempotency-key': key },
  })

describe('idempotency', () => {
  it('needs a well-formed key', async () => {
    const { createRefund, runs } = createWorld()
    const backend = createTestBackend({ createRefund })
    expect(await refund(backend, null)).toMatchObject({ status: 400, body: { code: 'idempotency_key_missing' } })
    for (const bad of ['x', KEY.toUpperCase(), `${KEY}0`, `{${KEY}}`]) {
      expect(await refund(backend, bad)).toMatchObject({ status: 400, body: { code: 'idempotency_key_invalid' } })
    }
    expect(runs()).toBe(0)
  })

  it('runs once and replays the same answer, marked', async () => {
    const { createRefund, runs } = createWorld()
    const backend = createTestBackend({ createRefund })
    const first = await refund(backend)
    const again = await refund(backend, KEY, { reason: REFUND.reason, fen: REFUND.fen })
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.raw).toBe(first.raw)
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(runs()).toBe(1)
  })

  it('refuses the key for another body or path, and keeps actors apart', async () => {
    const { createRefund, runs } = createWorld()
    const backend = createTestBackend({ createRefund })
    await refund(backend)
    expect(await refund(backend, KEY, { ...REFUND, fen: 351 })).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } })
    expect(await refund(backend, KEY, REFUND, 'keeper', 'pay_1002')).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } })
    expect(runs()).toBe(1)
    expect((await refund(backend, KEY, REFUND, 'other')).status).toBe(201)
    expect(runs()).toBe(2)
  })

  it('binds a final refusal without its effects, and nothing else that is refused', async () => {
    const { createRefund, mood } = createWorld()
    const backend = createTestBackend({ createRefund })
    mood.next = () => { throw problem('not_found') }
    expect((await refund(backend)).status).toBe(404)
    expect(backend.store.read.all('idempotency')).toEqual([])
    mood.next = () => { throw problem('refund_exceeds_payment', { refundableFen: 100 }) }
    expect(await refund(backend)).toMatchObject({ status: 422, body: { code: 'refund_exceeds_payment', refundableFen: 100 } })
    expect(backend.store.read.get('serials', 'refunds')).toBeUndefined()
    mood.next = null
    const again = await refund(backend)
    expect(again).toMatchObject({ status: 422, body: { code: 'refund_exceeds_payment', refundableFen: 100 } })
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(again.headers.get('content-type')).toBe('application/problem+json')
    expect((await refund(backend, OTHER_KEY)).status).toBe(201)
  })

  it('does not bind when the operation breaks', async () => {
    const { createRefund, mood } = createWorld()
    const bugs: string[] = []
    const backend = createTestBackend({ createRefund }, { hooks: { onBug: (error) => { bugs.push(String(error)) } } })
    mood.next = () => { throw new Error('boom') }
    expect(await refund(backend)).toMatchObject({ status: 500, body: { code: 'internal', retryable: true } })
    expect(bugs).toEqual(['Error: boom'])
    expect(backend.store.read.get('serials', 'refunds')).toBeUndefined()
    mood.next = null
    expect((await refund(backend)).status).toBe(201)
  })

  it('answers 409 while the first request is held, then replays', async () => {
    const { createRefund, runs } = createWorld()
    let release = (): void => undefined
    const gate = new Promise<void>((resolve) => { release = resolve })
    let holding = true
    const backend = createTestBackend({ createRefund }, { hooks: { hold: () => (holding ? gate : undefined) } })
    const first = refund(backend)
    await Promise.resolve()
    await new Promise((resolve) => { setTimeout(resolve, 5) })
    holding = false
    expect(await refund(backend)).toMatchObject({ status: 409, body: { code: 'idempotency_in_flight', retryable: true } })
    release()
    expect((await first).status).toBe(201)
    expect((await refund(backend)).headers.get('idempotent-replayed')).toBe('true')
    expect(runs()).toBe(1)
  })

  it('refuses the late original of a closed key, and closing a settled key changes nothing', async () => {
    const { createRefund } = createWorld()
    const backend = createTestBackend({ createRefund })
    backend.store.transact('close', (tx) => closeAttempt(tx, 'stf_cadre', KEY, 'now'))
    const late = await send(backend, '/api/v1/payments', {
      method: 'POST', as: 'cadre', body: { quoteId: 'quo_1001', payableFen: 1750 }, headers: { 'idempotency-key': KEY },
    })
    expect(late).toMatchObject({ status: 409, body: { code: 'attempt_closed', retryable: false } })
    await refund(backend, OTHER_KEY)
    const standing = backend.store.transact('close', (tx) => closeAttempt(tx, 'stf_keeper', OTHER_KEY, 'now'))
    expect(standing.outcome.kind).toBe('bound')
    expect(findAttempt(backend.store.read, 'stf_cadre', KEY)?.outcome.kind).toBe('closed')
  })
})

describe('effects of refusals', () => {
  const tries: Operations['createPayPinProof'] = ({ tx, actor }) => {
    const id = actor?.staff.id ?? ''
    const wrongTries = (tx.get('pinTries', id)?.wrongTries ?? 0) + 1
    tx.put('pinTries', { id, wrongTries, lockedUntilMs: 0 })
    if (wrongTries === 1) throw problem('pin_wrong', { attemptsLeft: 4 })
    return refuse('pin_wrong', { attemptsLeft: 5 - wrongTries })
  }

  it('stay when returned and go when thrown', async () => {
    const backend = createTestBackend({ createPayPinProof: tries })
    const call = { method: 'POST', as: 'cadre', body: { pin: '135790' } }
    expect(await send(backend, '/api/v1/pay-pin/proofs', call)).toMatchObject({ status: 403, body: { code: 'pin_wrong', attemptsLeft: 4 } })
    expect(backend.store.read.get('pinTries', 'stf_cadre')).toBeUndefined()
    backend.store.transact('one wrong', (tx) => tx.put('pinTries', { id: 'stf_cadre', wrongTries: 1, lockedUntilMs: 0 }))
    expect(await send(backend, '/api/v1/pay-pin/proofs', call)).toMatchObject({ status: 403, body: { attemptsLeft: 3 } })
    expect(backend.store.read.get('pinTries', 'stf_cadre')?.wrongTries).toBe(2)
  })
})

describe('answers', () => {
  it('wait until what they have seen is durable, reads too', async () => {
    const journal = createMemoryJournal()
    const { createRefund } = createWorld()
    const listVenues: Operations['listVenues'] = () => reply({ items: [], nextCursor: null })
    const backend = createTestBackend({ createRefund, listVenues }, { store: openMemoryStore({ journal }) })
    await backend.store.flush()
    journal.hold()
    let answered = 0
    const counted = async (sent: Promise<unknown>) => {
      await sent
      answered += 1
    }
    const written = counted(refund(backend))
    await new Promise((resolve) => { setTimeout(resolve, 10) })
    const both = Promise.all([written, counted(send(backend, '/api/v1/venues', { as: 'cadre' }))])
    await new Promise((resolve) => { setTimeout(resolve, 10) })
    expect(answered).toBe(0)
    journal.release()
    await both
    expect(answered).toBe(2)
  })

  it('are never given when durability is lost', async () => {
    const journal = createMemoryJournal()
    const { createRefund, runs } = createWorld()
    const backend = createTestBackend({ createRefund }, { store: openMemoryStore({ journal }) })
    await backend.store.flush()
    journal.hold()
    const sent = refund(backend)
    await new Promise((resolve) => { setTimeout(resolve, 10) })
    expect(runs()).toBe(1)
    const survivors = journal.crash()
    await expect(sent).rejects.toThrow(JournalCrashed)
    expect(survivors.some((record) => record.type === 'createRefund')).toBe(false)
  })

  it('that break the contract fail loudly: an unknown field, a missing one, an undeclared problem', async () => {
    const extra: Operations['listVenues'] = () => reply(Object.assign({ items: [], nextCursor: null }, { secret: 1 }))
    const lax = createTestBackend({ listVenues: extra }, { config: { validateResponses: false } })
    const strict = createTestBackend({ listVenues: extra, getVenue: () => { throw problem('quote_used') } })
    expect((await send(lax, '/api/v1/venues', { as: 'cadre' })).status).toBe(200)
    await expect(send(strict, '/api/v1/venues', { as: 'cadre' })).rejects.toThrow(/listVenues broke the contract: 200 body.*secret/)
    await expect(send(strict, '/api/v1/venues/ven_1001', { as: 'cadre' })).rejects.toThrow('quote_used is not in x-problems')
  })

  it('carry Retry-After with a wait', async () => {
    const backend = createTestBackend({ sendSmsCode: () => { throw problem('sms_too_often', { retryAfterSeconds: 42 }) } })
    const answer = await send(backend, '/api/v1/sms-codes', { method: 'POST', body: { phone: '13800000001', purpose: 'sign_in' } })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('42')
  })
})

describe('the world', () => {
  it('is seeded once, and again after a reset', async () => {
    const journal = createMemoryJournal()
    const clock = createStillClock()
    const backend = createTestBackend({}, { store: openMemoryStore({ journal }), clock })
    const seeded = backend.store.stateHash()
    backend.store.transact('change', (tx) => { tx.delete('staff', 'stf_cadre') })
    await backend.reset()
    expect(backend.store.stateHash()).toBe(seeded)
    const again = createTestBackend({}, { store: openMemoryStore({ replay: journal.durable }) })
    expect(again.store.version).toBe(backend.store.version)
    expect(again.store.stateHash()).toBe(seeded)
  })
})
