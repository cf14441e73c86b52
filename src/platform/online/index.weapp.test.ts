import { expect, it, vi } from 'vitest'

const taro = vi.hoisted(() => ({
  onNetworkStatusChange: vi.fn<(listener: (status: { isConnected: boolean }) => void) => void>(),
  getNetworkType: vi.fn(() => Promise.resolve({ networkType: 'none' })),
  onAppShow: vi.fn<(listener: () => void) => void>(),
  offAppShow: vi.fn(),
}))
vi.mock('@tarojs/taro', () => ({ default: taro }))

it('starts hopeful, learns the state and tells changes only', async () => {
  const { isOnline, watchOnline } = await import('./index.weapp')
  const told: boolean[] = []
  const end = watchOnline((online) => told.push(online))
  expect(isOnline()).toBe(true)
  await Promise.resolve()
  expect(isOnline()).toBe(false)
  const change = taro.onNetworkStatusChange.mock.lastCall?.[0]
  change?.({ isConnected: false })
  change?.({ isConnected: true })
  expect(told).toEqual([false, true])
  end()
  change?.({ isConnected: false })
  expect(told).toHaveLength(2)
  expect(taro.onNetworkStatusChange).toHaveBeenCalledTimes(1)
})

it('tells when the app is shown until it is ended', async () => {
  const { watchShown } = await import('./index.weapp')
  const listener = vi.fn()
  const end = watchShown(listener)
  const onShow = taro.onAppShow.mock.lastCall?.[0]
  onShow?.()
  expect(listener).toHaveBeenCalledTimes(1)
  end()
  expect(taro.offAppShow).toHaveBeenCalledWith(onShow)
})
