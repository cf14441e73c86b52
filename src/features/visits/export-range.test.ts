import { expect, test } from 'vitest'
import { exportRange, monthsBetween } from './export-range'

test('whole months, whatever their length', () => {
  expect(exportRange('2026-11', '2026-11')).toEqual({ from: '2026-11-01', to: '2026-11-30' })
  expect(exportRange('2027-12', '2028-02')).toEqual({ from: '2027-12-01', to: '2028-02-29' })
  expect([monthsBetween('2026-11', '2026-11'), monthsBetween('2026-12', '2027-11')]).toEqual([1, 12])
})
