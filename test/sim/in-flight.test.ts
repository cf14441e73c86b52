import { beforeAll, expect, it } from 'vitest'
import type { Quote } from '@contract/generated/types'
import { printStickers } from './keeper'
import { settle } from './network'
import { must } from './rng'
import { bundleIntents } from './rewards/bundle-intents'
import { takeIntentCode } from './rewards/intent-client'
import { createWorld } from './sequence'
import { openTab } from './tabs'
import type { World } from './world'

beforeAll(async () => takeIntentCode(await bundleIntents()))

/** A world without faults, with two open tabs of one payer and a quote. */
async function twoTabsWithQuote() {
  const world = createWorld({ seed: 1, number: 0 })
  world.healing = true
  const payer = must(world.payers[0])
  const [first, second] = [must(payer.tabs[0]), must(payer.tabs[1])]
  openTab(world, first)
  openTab(world, second)
  printStickers(world)
  const answer = await world.server.send({
    operationId: 'createQuote', method: 'POST', path: '/quotes', token: payer.token,
    body: { code: world.stickers.get('win_1-1'), scene: 'daily', periodId: 'lunch', dishFen: 1_750, location: { status: 'refused' } },
  })
  const quote = must(answer).body as Quote
  return { world, payer, first: must(first.client), second: must(second.client), seeOtherTab: () => second.view.refresh(), quote }
}

const payments = (world: World): number => world.server.backend.store.read.all('payments').length

it('answers 409 and "in flight" while the first request is held, then charges exactly once', async () => {
  const { world, payer, first, second, seeOtherTab, quote } = await twoTabsWithQuote()
  const begun = await first.begin(payer.userId, quote)
  if (!begun.ok) throw new Error(begun.error.kind)
  const { key } = begun.value
  const hold = world.server.holdNext()
  const held = first.submit(key)
  await hold.started

  const body = { quoteId: quote.quoteId, payableFen: quote.payableFen }
  const again = await world.server.send({ operationId: 'pay', method: 'POST', path: '/payments', token: payer.token, key, body })
  expect(again).toMatchObject({ status: 409, body: { code: 'idempotency_in_flight', retryable: true } })
  seeOtherTab()
  expect(await second.resume(key)).toMatchObject({ kind: 'unknown', attempt: { state: 'unknown' } })
  expect(await second.close(key)).toMatchObject({ kind: 'unknown', attempt: { closeWanted: true } })
  expect(await second.begin(payer.userId, { ...quote, quoteId: 'quo_other' })).toMatchObject({ ok: false, error: { kind: 'unsettled' } })
  expect(payments(world)).toBe(0)

  hold.release()
  expect((await held).kind).toBe('succeeded')
  await settle(world)
  expect(payments(world)).toBe(1)
  expect(await second.resume(key)).toMatchObject({ kind: 'succeeded' })
  expect(payments(world)).toBe(1)
})

it('refuses the late original once the attempt was closed', async () => {
  const { world, payer, first, quote } = await twoTabsWithQuote()
  const begun = await first.begin(payer.userId, quote)
  if (!begun.ok) throw new Error(begun.error.kind)
  const { key } = begun.value
  payer.offline = true
  expect((await first.submit(key)).kind).toBe('unknown')
  expect((await first.close(key)).kind).toBe('unknown')
  payer.offline = false
  expect(await first.reconcile(payer.userId)).toMatchObject([{ key, state: 'closed' }])
  const body = { quoteId: quote.quoteId, payableFen: quote.payableFen }
  const late = await world.server.send({ operationId: 'pay', method: 'POST', path: '/payments', token: payer.token, key, body })
  expect(late).toMatchObject({ status: 409, body: { code: 'attempt_closed' } })
  expect(payments(world)).toBe(0)
})

it('keeps an acknowledged payment over a crash and loses what was never acknowledged', async () => {
  const { world, payer, first, quote } = await twoTabsWithQuote()
  const begun = await first.begin(payer.userId, quote)
  if (!begun.ok) throw new Error(begun.error.kind)
  const { key } = begun.value
  world.server.slowDisk()
  const waiting = first.submit(key)
  await new Promise((resolve) => { setImmediate(resolve) })
  expect(payments(world)).toBe(1)
  world.server.crash()
  expect((await waiting).kind).toBe('unknown')
  expect(payments(world)).toBe(0)
  expect((await first.resume(key)).kind).toBe('succeeded')
  world.server.crash()
  expect(payments(world)).toBe(1)
})
