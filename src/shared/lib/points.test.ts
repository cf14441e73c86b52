import { expect, test } from 'vitest'
import { formatPoints, formatPointsDelta, pointsText } from './points'

test('points are whole, grouped, and told with their direction where it matters', () => {
  expect([0, 7, 1280, 1_234_567].map(pointsText)).toEqual(['0', '7', '1,280', '1,234,567'])
  expect(formatPoints(1280)).toBe('1,280 分')
  expect([17, -300, -1280, 0].map(formatPointsDelta)).toEqual(['+17', '−300', '−1,280', '0'])
  expect(() => formatPoints(0.5)).toThrow(RangeError)
})
