import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { clock, deviceMs, learnServerTime, serverMs } from './clock'

const HOUR_MS = 3_600_000
const DEVICE = Date.parse('2026-11-20T12:00:00+08:00')
const inHours = (hours: number) => new Date(DEVICE + hours * HOUR_MS).toISOString()
const offMs = () => clock.now() - DEVICE

beforeAll(() => {
  vi.useFakeTimers({ now: DEVICE })
})
afterAll(() => {
  vi.useRealTimers()
})

test('the server sets the clock; a slow answer corrects only what was never known', () => {
  learnServerTime(inHours(5), 9_000)
  expect(offMs()).toBe(5 * HOUR_MS + 4_500)
  learnServerTime(inHours(3), 100)
  expect(offMs()).toBe(3 * HOUR_MS + 50)
  learnServerTime(inHours(-2), 9_000)
  expect(offMs()).toBe(3 * HOUR_MS + 50)
  learnServerTime('not a time')
  expect(offMs()).toBe(3 * HOUR_MS + 50)
})

test('an answer that came a while ago tells the time of then', () => {
  learnServerTime(inHours(1), 100, 900)
  expect(offMs()).toBe(HOUR_MS + 950)
})

test('an instant of the device is told by the server’s clock, and back', () => {
  expect(serverMs(DEVICE)).toBe(clock.now())
  expect(deviceMs(serverMs(DEVICE - 60_000))).toBe(DEVICE - 60_000)
})
