import { describe, expect, it } from 'vitest'
import { attemptAnswer, createBench, lost, paidAnswer, problemAnswer, quoteOf, type Bench } from '../../../../test/support/payment-bench'
import type { Attempt } from './types'

const begun = async (bench: Bench, quoteId = 'quo_1', windowId = 'win_1'): Promise<Attempt> => {
  const result = await bench.client.begin('stf_a', quoteOf(quoteId, windowId))
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

/** An attempt whose payment was sent and never answered. */
const unknownAttempt = async (bench: Bench): Promise<Attempt> => {
  const attempt = await begun(bench)
  bench.answers = [lost]
  const outcome = await bench.client.submit(attempt.key)
  expect(outcome.kind).toBe('unknown')
  bench.calls.length = 0
  return attempt
}

describe('begin', () => {
  it('keeps the attempt and sends nothing', async () => {
    const bench = createBench()
    const attempt = await begun(bench)
    expect(bench.calls).toEqual([])
    expect(bench.tab().get(attempt.key)).toEqual(attempt)
  })

  it('refuses when the phone cannot keep it', async () => {
    const bench = createBench()
    bench.full = true
    expect(await bench.client.begin('stf_a', quoteOf('quo_1'))).toEqual({ ok: false, error: { kind: 'storage_full' } })
  })

  it('gives the same attempt for the same quote, so that a double tap is one intent', async () => {
    const bench = createBench()
    const first = await begun(bench)
    expect((await begun(bench)).key).toBe(first.key)
    bench.answers = [paidAnswer('pay_1')]
    await bench.client.submit(first.key)
    expect(await begun(bench)).toMatchObject({ key: first.key, state: 'succeeded' })
  })

  it('refuses a second payment to the same window while the first is unsettled, from any tab', async () => {
    const bench = createBench()
    const first = await unknownAttempt(bench)
    const second = await bench.tab().begin('stf_a', quoteOf('quo_2'))
    expect(second).toMatchObject({ ok: false, error: { kind: 'unsettled', attempt: { key: first.key } } })
    expect((await bench.client.begin('stf_a', quoteOf('quo_2', 'win_2'))).ok).toBe(true)
    expect((await bench.client.begin('stf_b', quoteOf('quo_3'))).ok).toBe(true)
  })

  it('replaces an attempt that never left the phone; the replaced one cannot be sent any more', async () => {
    const bench = createBench()
    const first = await begun(bench)
    await begun(bench, 'quo_2')
    expect((await bench.client.submit(first.key)).kind).toBe('closed')
    expect(bench.calls).toEqual([])
  })
})

describe('submit', () => {
  it('notes that it is sending before it sends', async () => {
    const bench = createBench()
    const attempt = await begun(bench)
    const sending = bench.client.submit(attempt.key)
    while (bench.calls.length === 0) await Promise.resolve()
    expect(bench.tab().get(attempt.key)).toMatchObject({ state: 'submitted', submittedAt: 1_000_000 })
    await sending
  })

  it('sends nothing when the phone cannot note it', async () => {
    const bench = createBench()
    const attempt = await begun(bench)
    bench.full = true
    expect((await bench.client.submit(attempt.key)).kind).toBe('not_stored')
    expect(bench.calls).toEqual([])
  })

  it('settles on the payment', async () => {
    const bench = createBench()
    const attempt = await begun(bench)
    bench.answers = [paidAnswer('pay_1')]
    expect(await bench.client.submit(attempt.key)).toMatchObject({ kind: 'succeeded', payment: { paymentId: 'pay_1' } })
    expect(bench.client.get(attempt.key)).toMatchObject({ state: 'succeeded', paymentId: 'pay_1' })
    expect(await bench.client.submit(attempt.key)).toMatchObject({ kind: 'succeeded', payment: null })
    expect(bench.calls).toEqual(['pay k1'])
  })

  it('settles on a quote-final refusal and keeps only its code and extensions', async () => {
    const bench = createBench()
    const attempt = await begun(bench)
    bench.answers = [problemAnswer('insufficient_balance', { detail: 'for developers', shortFen: 300 })]
    const outcome = await bench.client.submit(attempt.key)
    expect(outcome).toMatchObject({ kind: 'refused' })
    const refusal = { code: 'insufficient_balance', extensions: { shortFen: 300 } }
    expect(bench.client.get(attempt.key)).toMatchObject({ state: 'refused', refusal })
  })

  it('asks for the PIN under the same key and never keeps the proof', async () => {
    const bench = createBench()
    const attempt = await begun(bench)
    bench.answers = [problemAnswer('pin_required'), paidAnswer('pay_1')]
    expect((await bench.client.submit(attempt.key)).kind).toBe('pin_required')
    expect(bench.client.get(attempt.key)?.state).toBe('created')
    expect((await bench.client.submit(attempt.key, { pinProof: 'ppf_secret' })).kind).toBe('succeeded')
    expect(bench.pays.map(({ key, pinProof }) => [key, pinProof])).toEqual([['k1', undefined], ['k1', 'ppf_secret']])
    expect([...bench.texts.values()].join()).not.toContain('ppf_secret')
  })

  it.each([
    ['rate_limited', 'retry_later'],
    ['internal', 'retry_later'],
    ['unavailable', 'retry_later'],
    ['invalid_request', 'retry_later'],
    ['idempotency_in_flight', 'unknown'],
    ['session_expired', 'session_ended'],
    ['session_missing', 'session_ended'],
  ] as const)('does not take %s for a result', async (code, kind) => {
    const bench = createBench()
    const attempt = await begun(bench)
    bench.answers = [problemAnswer(code)]
    expect((await bench.client.submit(attempt.key)).kind).toBe(kind)
    expect(bench.client.get(attempt.key)?.state).toBe('unknown')
  })

  it('sends nothing in the session of somebody else, or of nobody', async () => {
    const bench = createBench()
    const attempt = await unknownAttempt(bench)
    for (const userId of ['stf_b', null]) {
      bench.userId = userId
      expect((await bench.client.submit(attempt.key)).kind).toBe('session_ended')
      expect((await bench.client.close(attempt.key)).kind).toBe('session_ended')
      expect((await bench.client.reconcile('stf_a')).map(({ state }) => state)).toEqual(['unknown'])
    }
    expect(bench.calls).toEqual([])
  })
})

describe('an unknown result', () => {
  it('is asked for, and sent again under the same key when the server does not know it', async () => {
    const bench = createBench()
    const attempt = await unknownAttempt(bench)
    bench.answers = [problemAnswer('attempt_not_found', { status: 404 }), paidAnswer('pay_1')]
    expect((await bench.client.resume(attempt.key)).kind).toBe('succeeded')
    expect(bench.calls).toEqual(['query k1', 'pay k1'])
  })

  it('stays unknown while nobody answers, and is told by the state the server has', async () => {
    const bench = createBench()
    const attempt = await unknownAttempt(bench)
    bench.nowMs += 5_000
    expect((await bench.client.resume(attempt.key)).kind).toBe('unknown')
    expect(bench.client.get(attempt.key)).toMatchObject({ state: 'unknown', lastAskedAt: 1_005_000 })
    bench.answers = [attemptAnswer('in_flight'), attemptAnswer('succeeded', 'pay_1')]
    expect((await bench.client.resume(attempt.key)).kind).toBe('unknown')
    expect((await bench.client.resume(attempt.key)).kind).toBe('succeeded')
  })

  it.each([
    ['closed', attemptAnswer('closed'), 'closed'],
    ['paid after all', attemptAnswer('succeeded', 'pay_1'), 'succeeded'],
    ['not to be had, and the wish is kept', lost, 'unknown'],
  ] as const)('whose quote the server has forgotten is closed by key: %s', async (_, answer, kind) => {
    const bench = createBench()
    const attempt = await unknownAttempt(bench)
    bench.answers = [problemAnswer('attempt_not_found', { status: 404 }), problemAnswer('quote_not_found', { status: 404 }), answer]
    expect((await bench.client.resume(attempt.key)).kind).toBe(kind)
    expect(bench.calls).toEqual(['query k1', 'pay k1', 'close k1'])
    expect(bench.client.get(attempt.key)).toMatchObject(kind === 'unknown' ? { state: 'unknown', closeWanted: true } : { state: kind })
  })

  it('survives the restart of the app in the middle of sending', async () => {
    const bench = createBench()
    const attempt = await begun(bench)
    void bench.client.submit(attempt.key)
    while (bench.calls.length === 0) await Promise.resolve()
    const restarted = bench.tab()
    bench.answers = [attemptAnswer('succeeded', 'pay_1')]
    expect(await restarted.reconcile('stf_a')).toMatchObject([{ key: attempt.key, state: 'succeeded', paymentId: 'pay_1' }])
  })

  it('is never sent by reconcile when the user had not sent it', async () => {
    const bench = createBench()
    const attempt = await begun(bench)
    expect(await bench.client.reconcile('stf_a')).toMatchObject([{ state: 'created' }])
    bench.nowMs += 6 * 60_000
    expect(await bench.client.reconcile('stf_a')).toMatchObject([{ key: attempt.key, state: 'closed' }])
    expect(bench.calls).toEqual([])
  })
})

describe('close', () => {
  it('is local for what never left the phone', async () => {
    const bench = createBench()
    const attempt = await begun(bench)
    expect((await bench.client.close(attempt.key)).kind).toBe('closed')
    expect(bench.calls).toEqual([])
  })

  it('tells the payment when it had gone through', async () => {
    const bench = createBench()
    const attempt = await unknownAttempt(bench)
    bench.answers = [attemptAnswer('succeeded', 'pay_1')]
    expect((await bench.client.close(attempt.key)).kind).toBe('succeeded')
  })

  it('tells a server that is still at it from one that cannot be reached', async () => {
    const bench = createBench()
    const attempt = await unknownAttempt(bench)
    bench.answers = [problemAnswer('idempotency_in_flight', { status: 409 }), lost]
    expect(await bench.client.close(attempt.key)).toMatchObject({ kind: 'unknown', inFlight: true, attempt: { closeWanted: true } })
    expect(await bench.client.close(attempt.key)).toMatchObject({ kind: 'unknown', inFlight: false })
  })

  it('keeps the wish while offline: it is not sent again, and the next step closes it', async () => {
    const bench = createBench()
    const attempt = await unknownAttempt(bench)
    expect((await bench.client.close(attempt.key)).kind).toBe('unknown')
    expect(bench.client.get(attempt.key)).toMatchObject({ state: 'unknown', closeWanted: true })
    await bench.tab().submit(attempt.key)
    bench.answers = [attemptAnswer('closed')]
    expect(await bench.tab().reconcile('stf_a')).toMatchObject([{ state: 'closed' }])
    expect(bench.calls).toEqual(['close k1', 'close k1', 'close k1'])
  })
})

describe('the phone', () => {
  it('tells its listeners every change until they stop', async () => {
    const bench = createBench()
    const seen: string[] = []
    const stop = bench.client.subscribe((attempt) => seen.push(attempt.state))
    const attempt = await begun(bench)
    bench.answers = [paidAnswer('pay_1')]
    await bench.client.submit(attempt.key)
    stop()
    await begun(bench, 'quo_2')
    expect(seen).toEqual(['created', 'submitted', 'succeeded'])
  })

  it('forgets settled attempts at sign-out and keeps unsettled ones', async () => {
    const bench = createBench()
    const open = await unknownAttempt(bench)
    const paid = await begun(bench, 'quo_2', 'win_2')
    bench.answers = [paidAnswer('pay_2')]
    await bench.client.submit(paid.key)
    await bench.client.forgetSettled('stf_a', 1000)
    expect(bench.client.list('stf_a')).toHaveLength(2)
    await bench.client.forgetSettled('stf_a', 0)
    expect(bench.client.list('stf_a').map(({ key }) => key)).toEqual([open.key])
  })

  it('shows nothing for an unreadable record and leaves the others alone', async () => {
    const bench = createBench()
    const attempt = await begun(bench)
    bench.texts.set('egj:attempt/broken', '{"key":')
    bench.texts.set('egj:attempt/old', '{"key":"old","userId":"stf_a","state":"paid?"}')
    expect(bench.client.list('stf_a').map(({ key }) => key)).toEqual([attempt.key])
  })

  it('tells a payment even when it cannot note it any more', async () => {
    const bench = createBench()
    const attempt = await unknownAttempt(bench)
    bench.full = true
    bench.answers = [attemptAnswer('succeeded', 'pay_1')]
    expect((await bench.client.resume(attempt.key)).kind).toBe('succeeded')
    expect(bench.client.get(attempt.key)?.state).toBe('unknown')
  })
})
