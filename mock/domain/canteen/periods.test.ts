import { describe, expect, test } from 'vitest'
import { seedRules } from '@mock/seeds/rules'
import { periodAt, periodsChoosable } from './periods'

const at = (time: string) => Date.parse(`2026-11-20T${time}+08:00`)
const MINUTE = 60_000

describe('periodAt', () => {
  test.each([
    ['00:00:00', 'night', '2026-11-19T21:00:00+08:00', '2026-11-20T05:00:00+08:00'],
    ['04:59:59', 'night', '2026-11-19T21:00:00+08:00', '2026-11-20T05:00:00+08:00'],
    ['05:00:00', 'breakfast', '2026-11-20T05:00:00+08:00', '2026-11-20T10:00:00+08:00'],
    ['10:00:00', 'lunch', '2026-11-20T10:00:00+08:00', '2026-11-20T15:00:00+08:00'],
    ['15:00:00', 'dinner', '2026-11-20T15:00:00+08:00', '2026-11-20T21:00:00+08:00'],
    ['21:00:00', 'night', '2026-11-20T21:00:00+08:00', '2026-11-21T05:00:00+08:00'],
    ['23:59:59', 'night', '2026-11-20T21:00:00+08:00', '2026-11-21T05:00:00+08:00'],
  ])('at %s it is %s', (time, periodId, startsAt, endsAt) => {
    expect(periodAt(seedRules, at(time))).toMatchObject({ periodId, startsAt, endsAt })
  })

  test('every minute of three days has one, and it contains that minute', () => {
    for (let nowMs = at('00:00:00'); nowMs < at('00:00:00') + 3 * 1440 * MINUTE; nowMs += MINUTE) {
      const { startsAt, endsAt } = periodAt(seedRules, nowMs)
      expect(Date.parse(startsAt)).toBeLessThanOrEqual(nowMs)
      expect(Date.parse(endsAt)).toBeGreaterThan(nowMs)
    }
  })

  test('a gap in the rules is a bug', () => {
    const gap = { ...seedRules, canteen: { ...seedRules.canteen, periods: seedRules.canteen.periods.slice(1) } }
    expect(() => periodAt(gap, at('07:00:00'))).toThrow('gap')
  })
})

describe('periodsChoosable', () => {
  test.each([
    ['04:59:59', ['night']],
    ['05:00:00', ['breakfast', 'night']],
    ['05:59:59', ['breakfast', 'night']],
    ['06:00:00', ['breakfast']],
    ['10:30:00', ['lunch', 'breakfast']],
    ['21:59:59', ['night', 'dinner']],
    ['22:00:00', ['night']],
    ['00:10:00', ['night']],
  ])('at %s: %s', (time, expected) => {
    expect(periodsChoosable(seedRules, at(time)).map(({ periodId }) => periodId)).toEqual(expected)
  })
})
