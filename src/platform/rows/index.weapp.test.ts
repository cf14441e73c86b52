import { expect, test, vi } from 'vitest'
import { afterDrawn } from './index.weapp'

const ticks = vi.hoisted(() => [] as (() => void)[])
vi.mock('@tarojs/taro', () => ({ default: { nextTick: (next: () => void) => ticks.push(next) } }))

test('the next piece waits for the view, and one that was given up never comes', () => {
  const [first, second] = [vi.fn(), vi.fn()]
  afterDrawn(first)
  afterDrawn(second)()
  expect(first).not.toHaveBeenCalled()
  ticks.forEach((tick) => tick())
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0])
})
