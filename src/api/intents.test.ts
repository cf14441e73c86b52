import { beforeEach, expect, test, vi } from 'vitest'
import { giveUpIntent, pendingIntent, pendingIntents, resumeIntents, sendIntent } from './intents'
import { watchIntents } from './intent-store'
import type { HeldLock } from '@/platform/lock/types'

/** `view` is what this tab has seen of the storage while it lags behind; the lock brings it up to date. */
const phone = vi.hoisted(() => ({ texts: new Map<string, string>(), view: null as Map<string, string> | null, full: false, taken: 0, lostAt: 0 }))
vi.mock('@/platform/storage', async () => {
  const { durableStorage } = await import('@/platform/storage/codec')
  return {
    storage: durableStorage({
      getText: (key) => (phone.view ?? phone.texts).get(key) ?? null,
      setText: (key, text) => {
        if (phone.full) throw new Error('quota')
        for (const texts of [phone.texts, phone.view]) texts?.set(key, text)
      },
      removeText: (key) => [phone.texts, phone.view].forEach((texts) => void texts?.delete(key)),
      allKeys: () => [...(phone.view ?? phone.texts).keys()],
      isQuotaError: () => true,
    }),
  }
})
vi.mock('@/platform/lock', async () => {
  const { inProcessLock } = await import('@/platform/lock/queue')
  const lock = inProcessLock()
  return {
    withLock: <T>(name: string, work: (held: HeldLock) => Promise<T>) => lock(name, (held) => {
      phone.view = null
      phone.taken += 1
      return work({ isMine: () => held.isMine() && phone.taken !== phone.lostAt })
    }),
  }
})
const answer = vi.hoisted(() => vi.fn())
vi.mock('./client', () => ({ call: answer }))
const refetch = vi.hoisted(() => vi.fn(() => Promise.resolve()))
vi.mock('./query-client', () => ({ queryClient: { invalidateQueries: refetch } }))

const lost = { kind: 'lost', reason: 'timeout' }
const problem = (status: number, code = 'x') => ({ kind: 'problem', problem: { status, code } })
const redeem = (userId = 'stf_chen', quantity = 1, scope = 'itm_1') =>
  ({ operationId: 'redeem', scope, userId, input: { body: { itemId: scope, quantity, points: 300 * quantity, fen: 0 } } }) as const
const sentKeys = () => answer.mock.calls.map(([, , options]) => options?.headers['Idempotency-Key'])
const sentQuantities = () => answer.mock.calls.map(([, input]) => input.body.quantity)

beforeEach(() => {
  phone.texts.clear()
  Object.assign(phone, { view: null, full: false, taken: 0, lostAt: 0 })
  answer.mockReset()
  refetch.mockClear()
})

test('it is stored before it leaves, and forgotten when it is done', async () => {
  let kept = 0
  answer.mockImplementation(() => {
    kept = pendingIntents('stf_chen').length
    return Promise.resolve({ kind: 'ok', body: { redemptionId: 'rdm_1' } })
  })
  expect(await sendIntent(redeem())).toEqual({ kind: 'done', body: { redemptionId: 'rdm_1' } })
  expect(kept).toBe(1)
  expect(phone.texts.size).toBe(0)
  expect(refetch).toHaveBeenCalledOnce()
})

test('a lost answer is asked for with the same key and body, whatever is asked since', async () => {
  answer.mockResolvedValueOnce(lost).mockResolvedValueOnce({ kind: 'ok', body: {} })
  expect(await sendIntent(redeem())).toMatchObject({ kind: 'unsettled' })
  expect(await sendIntent(redeem('stf_chen', 3))).toMatchObject({ kind: 'done' })
  expect(new Set(sentKeys()).size).toBe(1)
  expect(sentQuantities()).toEqual([1, 1])
})

test('after a reload it is resumed; the next one is new', async () => {
  answer.mockResolvedValueOnce(lost)
  await sendIntent(redeem())
  vi.resetModules()
  const reloaded = await import('./intents')
  answer.mockResolvedValue({ kind: 'ok', body: {} })
  await reloaded.resumeIntents(() => 'stf_chen')
  expect(phone.texts.size).toBe(0)
  await reloaded.sendIntent(redeem())
  const [first, again, next] = sentKeys()
  expect(again).toBe(first)
  expect(next).not.toBe(first)
})

test('another user of the same phone neither sees nor sends it', async () => {
  answer.mockResolvedValue(lost)
  await sendIntent(redeem())
  await resumeIntents(() => 'stf_wang')
  expect(answer).toHaveBeenCalledOnce()
  expect(pendingIntent(redeem('stf_wang'))).toBeNull()
  await sendIntent(redeem('stf_wang', 2))
  expect(new Set(sentKeys()).size).toBe(2)
  expect(pendingIntent(redeem())?.input.body.quantity).toBe(1)
})

test('resuming stops as soon as the phone is somebody else’s', async () => {
  answer.mockResolvedValueOnce(lost).mockResolvedValueOnce(lost)
  await sendIntent(redeem())
  await sendIntent(redeem('stf_chen', 1, 'itm_2'))
  let userId = 'stf_chen'
  answer.mockImplementation(() => {
    userId = 'stf_wang'
    return Promise.resolve(problem(500))
  })
  await resumeIntents(() => userId)
  expect(answer).toHaveBeenCalledTimes(3)
})

test('what cannot be kept is not sent', async () => {
  phone.full = true
  expect(await sendIntent(redeem())).toEqual({ kind: 'storage_full' })
  expect(answer).not.toHaveBeenCalled()
})

test('a refusal that did nothing ends it; one that may be asked again does not', async () => {
  for (const status of [401, 409, 429, 500, 503]) answer.mockResolvedValueOnce(problem(status))
  for (let n = 0; n < 5; n += 1) expect((await sendIntent(redeem())).kind).toBe('unsettled')
  answer.mockResolvedValueOnce(problem(422, 'out_of_stock'))
  expect(await sendIntent(redeem())).toMatchObject({ kind: 'refused' })
  expect(pendingIntent(redeem())).toBeNull()
  expect(new Set(sentKeys()).size).toBe(1)
})

test('a PIN that is asked for first ends it; after a lost one the same key waits for the PIN', async () => {
  answer.mockResolvedValueOnce(problem(403, 'pin_required'))
  expect((await sendIntent(redeem())).kind).toBe('refused')
  answer.mockResolvedValueOnce(lost).mockResolvedValueOnce(problem(403, 'pin_required')).mockResolvedValueOnce({ kind: 'ok', body: {} })
  await sendIntent(redeem())
  expect((await sendIntent(redeem())).kind).toBe('unsettled')
  await sendIntent(redeem(), { 'Pay-Pin-Proof': 'proof' })
  expect(new Set(sentKeys().slice(1)).size).toBe(1)
  expect(JSON.stringify([...phone.texts])).not.toContain('proof')
})

test('pressed twice, or resumed meanwhile, it is on its way once', async () => {
  let settle: (value: unknown) => void = () => undefined
  answer.mockReturnValue(new Promise((resolve) => { settle = resolve }))
  const both = [sendIntent(redeem()), sendIntent(redeem()), resumeIntents(() => 'stf_chen')]
  settle({ kind: 'ok', body: {} })
  await Promise.all(both)
  expect(answer).toHaveBeenCalledOnce()
})

test('a late answer in another tab ends only its own, and resumes nothing that has been settled', async () => {
  let settle: (value: unknown) => void = () => undefined
  answer.mockReturnValueOnce(new Promise((resolve) => { settle = resolve }))
  const late = sendIntent(redeem())
  vi.resetModules()
  const otherTab = await import('./intents')
  answer.mockResolvedValueOnce({ kind: 'ok', body: {} }).mockResolvedValue(lost)
  await otherTab.sendIntent(redeem())
  await otherTab.sendIntent(redeem())
  const open = pendingIntent(redeem())
  settle({ kind: 'ok', body: {} })
  expect((await late).kind).toBe('done')
  expect(pendingIntent(redeem())).toEqual(open)
  expect(open?.key).not.toBe(sentKeys()[0])
})

/** This tab has not yet seen what the others have written since. */
const fallBehind = (...seen: [string, string][]) => { phone.view = new Map(seen) }

test('a tab that has not seen another’s open intent sends that one, not a second', async () => {
  answer.mockResolvedValueOnce(lost).mockResolvedValueOnce({ kind: 'ok', body: {} })
  await sendIntent(redeem())
  fallBehind()
  expect(await sendIntent(redeem('stf_chen', 3))).toMatchObject({ kind: 'done' })
  expect(new Set(sentKeys()).size).toBe(1)
  expect(sentQuantities()).toEqual([1, 1])
})

test('a settled one is removed by what is stored now: another that took its place unseen stays', async () => {
  let settle: (value: unknown) => void = () => undefined
  answer.mockReturnValueOnce(new Promise((resolve) => { settle = resolve }))
  const late = sendIntent(redeem())
  await vi.waitFor(() => expect(answer).toHaveBeenCalledOnce())
  const before = [...phone.texts]
  vi.resetModules()
  const otherTab = await import('./intents')
  answer.mockResolvedValueOnce({ kind: 'ok', body: {} }).mockResolvedValueOnce(lost)
  await otherTab.sendIntent(redeem())
  await otherTab.sendIntent(redeem())
  const open = otherTab.pendingIntent(redeem())
  fallBehind(...before)
  settle({ kind: 'ok', body: {} })
  expect((await late).kind).toBe('done')
  expect(pendingIntent(redeem())).toEqual(open)
  expect(open?.key).not.toBe(sentKeys()[0])
})

test('what another tab settled unseen is not resumed, and what it left is', async () => {
  answer.mockResolvedValue(lost)
  await sendIntent(redeem())
  const before = [...phone.texts]
  await sendIntent(redeem('stf_chen', 1, 'itm_2'))
  phone.texts.delete(before[0]?.[0] ?? '')
  fallBehind(...before)
  answer.mockResolvedValue({ kind: 'ok', body: {} })
  await resumeIntents(() => 'stf_chen')
  expect(answer.mock.calls.map(([, input]) => input.body.itemId)).toEqual(['itm_1', 'itm_2', 'itm_2'])
})

test('a tab that lost the lock while it slept looks again', async () => {
  phone.lostAt = 1
  answer.mockResolvedValue({ kind: 'ok', body: {} })
  expect((await sendIntent(redeem())).kind).toBe('done')
  expect([phone.taken, answer.mock.calls.length]).toEqual([3, 1])
})

test('given up: closed under its key, or told what it had become', async () => {
  answer.mockResolvedValueOnce(lost)
  await sendIntent(redeem())
  const open = pendingIntent(redeem())
  if (open === null) throw new Error('nothing is open')
  answer.mockResolvedValueOnce(lost)
  expect((await giveUpIntent(open)).kind).toBe('unsettled')
  answer.mockResolvedValueOnce({ kind: 'ok', body: { state: 'closed' } }).mockResolvedValueOnce(problem(409, 'attempt_closed'))
  expect((await giveUpIntent(open)).kind).toBe('refused')
  expect(pendingIntents('stf_chen')).toEqual([])

  answer.mockResolvedValueOnce(lost)
  await sendIntent(redeem())
  answer.mockResolvedValueOnce(problem(422, 'idempotency_key_reused')).mockResolvedValueOnce({ kind: 'ok', body: {} })
  expect((await giveUpIntent(pendingIntent(redeem()) ?? open)).kind).toBe('done')
})

test('what an older version left is not taken for an intent, and changes are told', async () => {
  let changes = 0
  const end = watchIntents(() => { changes += 1 })
  answer.mockResolvedValue(lost)
  await sendIntent(redeem())
  expect(changes).toBe(1)
  end()
  const [name] = phone.texts.keys()
  phone.texts.set(name ?? '', (phone.texts.get(name ?? '') ?? '').replace('"redeem"', '"pay"'))
  expect(pendingIntents('stf_chen')).toEqual([])
})

test('what named a version that is over is forgotten: under its key nothing can happen any more', async () => {
  answer.mockResolvedValueOnce(problem(409, 'visit_changed'))
  const approve = { operationId: 'approveVisit', scope: 'vst_1', userId: 'stf_chen', input: { path: { visitId: 'vst_1' }, body: { version: 2 } } } as const
  expect(await sendIntent(approve)).toMatchObject({ kind: 'refused' })
  expect(pendingIntents('stf_chen')).toEqual([])
})
