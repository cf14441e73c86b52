import { expect, test } from 'vitest'
import { ageWords, eventStatus, firstUseWords, refusalOptions, signalOf, toneOf, unmaskOptions, verdictTitle } from './gate-words'

const judged = (colour: 'green' | 'yellow' | 'red', isAdmissible: boolean, hostRequired = false) => ({ colour, isAdmissible, hostRequired })

test('the answer: go, the host comes, the document is compared, stop', () => {
  expect(verdictTitle(judged('green', true))).toBe('可以放行')
  expect(verdictTitle(judged('yellow', true, true))).toBe('需被访人来接')
  expect(verdictTitle(judged('yellow', true))).toBe('核对证件再放行')
  expect(verdictTitle(judged('red', false))).toBe('不能放行')
})

test('nothing that is not to be admitted looks or sounds like go', () => {
  for (const colour of ['green', 'yellow', 'red'] as const) expect(signalOf(toneOf(judged(colour, false)))).toBe('stop')
  expect(toneOf(judged('red', true))).toBe('stop')
  expect([judged('green', true), judged('yellow', true)].map((one) => signalOf(toneOf(one)))).toEqual(['ok', 'wait'])
})

test('a second scan tells when and where the first was', () => {
  const now = Date.parse('2026-11-27T14:30:00+08:00')
  expect(firstUseWords({ at: '2026-11-27T14:03:00+08:00', gateName: '东门' }, now)).toBe('第一次：今天 14:03 在东门')
})

test('choices have words of their own', () => {
  for (const options of [refusalOptions, unmaskOptions]) expect(new Set(options.map(({ label }) => label)).size).toBe(options.length)
  expect([refusalOptions.length, unmaskOptions.length]).toEqual([6, 4])
})

test('events say what happened', () => expect(eventStatus('conflict')).toEqual({ tone: 'bad', word: '离线冲突' }))

test('the age of a list', () => {
  expect([20_000, 60_000, 59 * 60_000, 60 * 60_000, 125 * 60_000].map(ageWords)).toEqual(['刚刚', '1 分钟前', '59 分钟前', '1 小时前', '2 小时 5 分钟前'])
})
