import type { PropsWithChildren } from 'react'
import Taro, { usePageNotFound } from '@tarojs/taro'
import { startApp } from '@/app/boot'
import { Providers } from '@/app/providers'
import { startAppUpdate } from '@/platform/app-update'
import { startDevMock } from '@/platform/dev-mock'
import { routeOfPath, routeUrl } from '@/shared/lib/routes'
import './app.css'

startDevMock()
startApp()
startAppUpdate()

/** The application's root; Taro mounts every page as a child of it. */
export default function App({ children }: PropsWithChildren) {
  usePageNotFound(({ path }) => {
    // Should that page itself be missing, redirecting would never end.
    if (routeOfPath(path) !== 'notFound') void Taro.redirectTo({ url: routeUrl('notFound') })
  })
  return <Providers>{children}</Providers>
}
