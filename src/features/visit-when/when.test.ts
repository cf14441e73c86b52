import { describe, expect, test } from 'vitest'
import { endsAtOf, spansOf, startsAtOf, usualWhen, whenOf, whenProblem } from './when'

const policy = { officeOpens: '07:30', officeCloses: '18:00', maxHours: 12, maxDaysAhead: 60 }
/** A Friday. */
const at = (time: string, day = '2026-11-27') => Date.parse(`${day}T${time}:00+08:00`)

describe('the hours that are offered first', () => {
  test.each([
    ['11:10', { day: '2026-11-27', from: '11:30', to: '13:30' }],
    ['11:26', { day: '2026-11-27', from: '12:00', to: '14:00' }],
    ['05:00', { day: '2026-11-27', from: '07:30', to: '09:30' }],
    ['16:40', { day: '2026-11-27', from: '17:00', to: '18:00' }],
    ['17:10', { day: '2026-11-30', from: '09:00', to: '11:00' }],
    ['23:50', { day: '2026-11-30', from: '09:00', to: '11:00' }],
  ])('on Friday at %s', (time, when) => expect(usualWhen(policy, at(time))).toEqual(when))

  test('on Sunday it is Monday morning', () => {
    expect(usualWhen(policy, at('10:00', '2026-11-29'))).toEqual({ day: '2026-11-30', from: '09:00', to: '11:00' })
  })
})

test('of today only what is not over, from now on', () => {
  expect(spansOf(policy, '2026-11-30', at('11:10')).map(({ name, from, to }) => `${name} ${from}–${to}`)).toEqual(['上午 09:00–11:30', '下午 14:00–17:00', '全天 07:30–18:00'])
  expect(spansOf(policy, '2026-11-27', at('11:10')).map(({ name, from, to }) => `${name} ${from}–${to}`)).toEqual(['下午 14:00–17:00', '全天 11:30–18:00'])
  expect(spansOf(policy, '2026-11-27', at('17:50'))).toEqual([])
})

describe('what stands in its way', () => {
  const when = { day: '2026-11-27', from: '14:00', to: '16:00' }
  test.each([
    [when, undefined],
    [{ ...when, to: '14:00' }, '离开时间要晚于到达时间'],
    [{ ...when, from: '09:00', to: '11:00' }, '这个时间已经过去，改晚一点'],
    [{ ...when, from: '09:00' }, undefined],
    [{ ...when, day: '2026-11-26' }, '这个时间已经过去，改晚一点'],
    [{ ...when, day: '2027-01-26' }, undefined],
    [{ ...when, day: '2027-01-27' }, '最多提前 60 天邀请'],
    [{ ...when, day: '2026-11-28', from: '07:00', to: '19:15' }, '一次来访最长 12 小时'],
  ])('%o', (one, words) => expect(whenProblem(one, policy, at('11:10'))).toBe(words))
})

test('there and back', () => {
  const when = { day: '2026-12-03', from: '09:00', to: '10:30' }
  const instants = { startsAt: startsAtOf(when), endsAt: endsAtOf(when) }
  expect(instants).toEqual({ startsAt: '2026-12-03T09:00:00+08:00', endsAt: '2026-12-03T10:30:00+08:00' })
  expect(whenOf(instants)).toEqual(when)
  expect(whenOf({ startsAt: '2026-12-03T14:30:00Z', endsAt: '2026-12-03T18:00:00Z' })).toEqual({ day: '2026-12-03', from: '22:30', to: '23:45' })
})
