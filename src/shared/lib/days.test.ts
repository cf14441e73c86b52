import { expect, test } from 'vitest'
import { daysBetween, daysOfMonth, instantOf, minutesOf, shiftDay, timeOfMinutes, weekdayNumber } from './days'

test('days go on over months, years and leap days', () => {
  expect([shiftDay('2026-11-30', 1), shiftDay('2026-01-01', -1), shiftDay('2028-02-28', 1)]).toEqual(['2026-12-01', '2025-12-31', '2028-02-29'])
  expect([daysBetween('2026-11-27', '2026-12-03'), daysBetween('2026-11-27', '2026-11-26')]).toEqual([6, -1])
  expect(['2026-11-23', '2026-11-27', '2026-11-29'].map(weekdayNumber)).toEqual([1, 5, 7])
})

test('a month has its own days only', () => {
  expect(['2026-11', '2026-12', '2027-02'].map((month) => daysOfMonth(month).length)).toEqual([30, 31, 28])
  expect(daysOfMonth('2026-11')[29]).toBe('2026-11-30')
})

test('times of day, there and back', () => {
  expect(instantOf('2026-11-27', '14:30')).toBe('2026-11-27T14:30:00+08:00')
  expect([minutesOf('00:00'), minutesOf('14:30'), timeOfMinutes(0), timeOfMinutes(870)]).toEqual([0, 870, '00:00', '14:30'])
})
