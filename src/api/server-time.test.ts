import { beforeEach, expect, test, vi } from 'vitest'

const DEVICE = Date.parse('2026-11-20T12:00:00+08:00')
const HOUR_MS = 3_600_000

/** The app as it is after a start: no module remembers the one before. */
async function start() {
  vi.resetModules()
  const [{ learnFromAnswer, recallServerTime }, { clock }] = await Promise.all([import('./server-time'), import('@/shared/lib/clock')])
  return { learnFromAnswer, recallServerTime, offMs: () => clock.now() - DEVICE }
}

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ now: DEVICE })
})

test('what was learnt is known at the next start, before any answer', async () => {
  const before = await start()
  before.learnFromAnswer(new Date(DEVICE - 3 * HOUR_MS).toISOString(), 0, 0)
  const after = await start()
  expect(after.offMs()).toBe(0)
  after.recallServerTime()
  expect(after.offMs()).toBe(-3 * HOUR_MS)
  after.learnFromAnswer(new Date(DEVICE + HOUR_MS).toISOString(), 0, 0)
  expect(after.offMs()).toBe(HOUR_MS)
})

test('nothing kept, or something else, leaves the phone’s own clock', async () => {
  const first = await start()
  first.recallServerTime()
  expect(first.offMs()).toBe(0)
  localStorage.setItem('egj:clock', '"noon"')
  const second = await start()
  second.recallServerTime()
  expect(second.offMs()).toBe(0)
})

test('it is written once, not with every answer', async () => {
  const { learnFromAnswer } = await start()
  const kept = () => localStorage.getItem('egj:clock')
  learnFromAnswer(new Date(DEVICE + HOUR_MS).toISOString(), 40, 0)
  const first = kept()
  for (let n = 0; n < 5; n += 1) learnFromAnswer(new Date(DEVICE + HOUR_MS + n * 100).toISOString(), 40, 0)
  expect(kept()).toBe(first)
  learnFromAnswer(new Date(DEVICE + 2 * HOUR_MS).toISOString(), 40, 0)
  expect(Number(kept())).toBeCloseTo(2 * HOUR_MS, -3)
})
