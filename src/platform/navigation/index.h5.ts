import Taro from '@tarojs/taro'
import type { OwnChrome, UsePageParams } from './types'

export { back, go, relaunch, replace } from './moves'
export { usePageShown } from './shown'
export type { OwnChrome, UsePageParams } from './types'

export const ownChrome: OwnChrome = true

export const usePageParams: UsePageParams = () => Taro.useRouter().params
