import { useLayoutEffect } from 'react'
import { queryClient } from '@/api/query-client'
import { usePageLate } from '@/platform/page-load'
import { usePullDown } from '@/platform/pull-down'
import { setTitle } from '@/platform/title'
import { dropShell } from '@/platform/shell'
import { serverMs } from '@/shared/lib/clock'
import { hourMinute } from '@/shared/lib/time'
import { OfflineBar, ToastHost } from '@/shared/ui'
import { Frame, type FrameProps } from './Frame'
import { useOnline } from './use-online'

export interface ScreenProps extends Omit<FrameProps, 'banner'> {
  /** Epoch ms of the data shown, by this device's clock; told, by the server's, when it may be old. */
  readonly asOfMs?: number
  /** What pulling the page down does besides reading everything on the screen again. */
  readonly onRefresh?: () => Promise<unknown>
}

const nothing = () => Promise.resolve()
const readAgain = () => queryClient.refetchQueries({ type: 'active' })

/** A living screen: the frame, the network line, the toasts; takes over from the prerendered shell. */
export function Screen({ asOfMs, overlay, onRefresh = nothing, ...frame }: ScreenProps) {
  const online = useOnline()
  const late = usePageLate()
  usePullDown(() => Promise.all([readAgain(), onRefresh()]))
  useLayoutEffect(dropShell, [])
  useLayoutEffect(() => setTitle(frame.title), [frame.title])
  const asOf = asOfMs === undefined || asOfMs === 0 ? undefined : hourMinute(serverMs(asOfMs))
  return (
    <Frame
      {...frame}
      banner={<OfflineBar offline={!online} asOf={asOf} late={late} />}
      overlay={(
        <>
          {overlay}
          <ToastHost />
        </>
      )}
    />
  )
}
