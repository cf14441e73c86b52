import Taro from '@tarojs/taro'
import { useState } from 'react'
import { replace } from './moves'
import type { OwnChrome, ReplaceWithSecret, UseLinkSecret, UsePageParams } from './types'

export { back, go, relaunch, replace } from './moves'
export { usePageShown } from './shown'
export type { OwnChrome, ReplaceWithSecret, UseLinkSecret, UsePageParams } from './types'

export const ownChrome: OwnChrome = false

/**
 * Read from WeChat's own stack, on whose top a page is when it renders first. Taro's `useRouter` tells the page that last reported
 * `onShow`; with the late promises of iOS 15 and older that is still the one which sent the user here as soon as it opened.
 */
export const usePageParams: UsePageParams = () => useState(topParams)[0]

type Params = ReturnType<UsePageParams>

const isParams = (value: unknown): value is Params => typeof value === 'object' && value !== null

function topParams(): Params {
  const pages = Taro.getCurrentPages()
  const top = pages[pages.length - 1]
  return top !== undefined && 'options' in top && isParams(top.options) ? top.options : {}
}

export const useLinkSecret: UseLinkSecret = () => usePageParams()['t'] ?? ''

export const replaceWithSecret: ReplaceWithSecret = (id, t) => replace(id, { t })
