import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { routeUrl, type RouteId } from '@/shared/lib/routes'
import { replaceAt } from './moves'
import type { OwnChrome, ReplaceWithSecret, UseLinkSecret, UsePageParams } from './types'

export { back, go, relaunch, replace } from './moves'
export { usePageShown } from './shown'
export type { OwnChrome, ReplaceWithSecret, UseLinkSecret, UsePageParams } from './types'

export const ownChrome: OwnChrome = true

export const usePageParams: UsePageParams = () => Taro.useRouter().params

const secretInFragment = (): string => /^#t=([^&]+)/.exec(location.hash)?.[1] ?? ''

/** Held by the page: an address that changes because another page opened above is not its own. */
export const useLinkSecret: UseLinkSecret = () => {
  const [secret, setSecret] = useState(secretInFragment)
  useEffect(() => {
    const onFragment = () => setSecret((held) => secretInFragment() || held)
    window.addEventListener('hashchange', onFragment)
    return () => window.removeEventListener('hashchange', onFragment)
  }, [])
  return secret
}

export const replaceWithSecret: ReplaceWithSecret = (id: RouteId, secret: string) => replaceAt(`${routeUrl(id)}#t=${secret}`)
