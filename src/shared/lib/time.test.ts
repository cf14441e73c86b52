import { describe, expect, test } from 'vitest'
import { dayAndTime, dayStart, exactTime, monthDay, monthName, monthOf, shiftMonth, toInstant, weekday } from './time'

const noon = Date.parse('2026-11-20T12:03:07+08:00')

describe('times in Asia/Shanghai', () => {
  test.each([
    ['2026-11-20T04:03:07Z', '今天 12:03'],
    ['2026-11-19T23:59:00+08:00', '昨天 23:59'],
    ['2026-11-18T23:59:00Z', '昨天 07:59'],
    ['2026-11-18T12:00:00+08:00', '11月18日 周三 12:00'],
    ['2025-12-31T23:00:00Z', '1月1日 周四 07:00'],
    ['2025-12-31T12:00:00+08:00', '2025年12月31日 周三 12:00'],
  ])('%s is %s', (moment, words) => expect(dayAndTime(moment, noon)).toBe(words))

  test('an instant keeps its zone and its second', () => {
    expect(toInstant(noon)).toBe('2026-11-20T12:03:07+08:00')
    expect(exactTime(toInstant(noon))).toBe('2026-11-20 12:03:07')
  })

  test('months cross the year', () => {
    expect(shiftMonth('2026-01', -1)).toBe('2025-12')
    expect(shiftMonth('2025-12', 1)).toBe('2026-01')
    expect(monthName('2026-03')).toBe('2026年3月')
    expect(monthOf('2026-11-30T16:00:00Z')).toBe('2026-12')
  })
})

test('calendar days are days of Shanghai, whatever the device’s zone', () => {
  expect(monthDay('2026-12-31T23:59:59+08:00')).toBe('12月31日')
  expect(weekday(dayStart('2026-11-20'))).toBe('周五')
  expect(weekday('2026-11-19T16:00:00Z')).toBe('周五')
})
