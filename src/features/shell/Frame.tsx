import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { back, go, ownChrome } from '@/platform/navigation'
import { fetchAhead } from '@/platform/page-load'
import { NavBar, Page, PageBody, TabBar, type TabKey } from '@/shared/ui'

export interface FrameProps {
  readonly children: ReactNode
  /** Drawn by the app on H5; WeChat takes the page's configured title. */
  readonly title: string
  /** On a tab: the bar with this one chosen, and no way back. */
  readonly tab?: TabKey
  /** No way back: the first page of somebody for whom the rest of the app is not. */
  readonly rooted?: boolean
  /** Unseen matters for the tab bar. */
  readonly matters?: number
  /** Pinned primary action. */
  readonly bottom?: ReactNode
  /** Thin line below the header: offline. */
  readonly banner?: ReactNode
  /** Sheets, dialogs and toasts. */
  readonly overlay?: ReactNode
}

/** The frame of every screen; a pure view, so that the prerendered shell shows the very same. */
export function Frame({ children, title, tab, rooted = false, matters, bottom, banner, overlay }: FrameProps) {
  const hasBack = tab === undefined && !rooted
  return (
    <Page>
      {ownChrome ? <NavBar title={title} back={hasBack} onBack={hasBack ? back : undefined} /> : null}
      {banner}
      <PageBody>{children}</PageBody>
      {bottom}
      {ownChrome && tab !== undefined ? <TabBar current={tab} matters={matters} onChange={(key) => go(key)} onReach={(key) => fetchAhead(key, 'now')} /> : null}
      {/* Of its own, so that a sheet that comes or goes sends the mini-program's view the sheet and not the page around it. */}
      <View>{overlay}</View>
    </Page>
  )
}
