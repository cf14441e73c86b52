import { expect, it, vi } from 'vitest'
import { navInsets } from './index.weapp'

const taro = vi.hoisted(() => ({ getWindowInfo: vi.fn(), getMenuButtonBoundingClientRect: vi.fn() }))
vi.mock('@tarojs/taro', () => ({ default: taro }))

it('centres the bar on the capsule and keeps its end free', () => {
  taro.getWindowInfo.mockReturnValue({ statusBarHeight: 47, windowWidth: 390 })
  taro.getMenuButtonBoundingClientRect.mockReturnValue({ width: 87, height: 32, left: 296, right: 383, top: 51, bottom: 83 })
  expect(navInsets()).toEqual({ top: '47px', height: '40px', end: '94px' })
})

it('has an answer before WeChat knows the capsule, and when it does not answer', () => {
  taro.getMenuButtonBoundingClientRect.mockReturnValue({ width: 0, height: 0, left: 0, right: 0, top: 0, bottom: 0 })
  expect(navInsets()).toEqual({ top: '47px', height: '44px', end: '96px' })
  taro.getWindowInfo.mockImplementation(() => {
    throw new Error('not ready')
  })
  expect(navInsets()).toEqual({ top: '20px', height: '44px', end: '96px' })
})
