import { expect, test } from 'vitest'
import { groupOf, groupStatus, GROUPS } from './visit-groups'

test('a page’s parameter names a group; anything else is the first', () => {
  expect(GROUPS.map(({ value }) => groupOf(value))).toEqual(GROUPS.map(({ value }) => value))
  expect([undefined, 'all', ''].map(groupOf)).toEqual(['expected', 'expected', 'expected'])
})

test('who should have left stands out', () => {
  expect(groupStatus({ state: 'inside', overdue: true }).word).toBe('超时未离')
  expect(groupStatus({ state: 'inside', overdue: false }).word).toBe('在院内')
})
