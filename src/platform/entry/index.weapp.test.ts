import { expect, it, vi } from 'vitest'
import { currentEntry, watchEntry } from './index.weapp'

type Show = (options: { query: unknown }) => void
const taro = vi.hoisted(() => ({
  getEnterOptionsSync: vi.fn<() => { query: unknown }>(),
  onAppShow: vi.fn<(listener: (options: { query: unknown }) => void) => void>(),
  offAppShow: vi.fn(),
}))
vi.mock('@tarojs/taro', () => ({ default: taro }))

const q = encodeURIComponent('https://e.zhoushan.example/p/?c=x')

it('reads the cold start’s scan', () => {
  taro.getEnterOptionsSync.mockReturnValue({ query: { q, scancode_time: 1763740000 } })
  expect(currentEntry()).toEqual({ text: 'https://e.zhoushan.example/p/?c=x', id: `${q}@1763740000` })
  taro.getEnterOptionsSync.mockReturnValue({ query: undefined })
  expect(currentEntry()).toBeNull()
})

it('tells a new scan from the same one shown again', () => {
  taro.getEnterOptionsSync.mockReturnValue({ query: { q, scancode_time: '1' } })
  const seen: string[] = []
  const end = watchEntry(({ id }) => seen.push(id))
  const show = taro.onAppShow.mock.lastCall?.[0] as Show
  show({ query: { q, scancode_time: '1' } })
  show({ query: {} })
  show({ query: { q, scancode_time: '2' } })
  show({ query: { q, scancode_time: '2' } })
  expect(seen).toEqual([`${q}@2`])
  end()
  expect(taro.offAppShow).toHaveBeenCalledWith(show)
})
