import { useCallback, useEffect, useRef, useState } from 'react'
import { startCameraFeed, type CameraFeed, type CameraHost, type CameraState, type ScanOutcome } from '@/platform/scan'
import { clock } from '@/shared/lib/clock'
import { isReadAgain, type Read } from './rules'

const isHost = (value: unknown): value is CameraHost => typeof value === 'object' && value !== null && 'append' in value && typeof value.append === 'function'

interface FeedEvents {
  readonly onText: (text: string) => void
  /** The camera could not be had, or was taken away. */
  readonly onEnded: (outcome: ScanOutcome) => void
}

/** A camera that stays on while `active`: after each text it waits for `next`, and does not read the same pass at once again. */
export function useFeed(active: boolean, events: FeedEvents) {
  const host = useRef<unknown>(null)
  const feed = useRef<CameraFeed | null>(null)
  const last = useRef<Read | null>(null)
  const [state, setState] = useState<CameraState>({ phase: 'opening', torch: 'none' })
  const report = useRef(events)
  report.current = events

  useEffect(() => {
    if (!active || !isHost(host.current)) return undefined
    let gone = false
    const onText = (text: string) => {
      if (gone) return
      if (isReadAgain(text, last.current, clock.now())) return running.next()
      last.current = { text, sinceMs: clock.now() }
      report.current.onText(text)
    }
    const running: CameraFeed = startCameraFeed(host.current, { onText, onState: (next) => { if (!gone) setState(next) } })
    feed.current = running
    void running.outcome.then((outcome) => { if (!gone) report.current.onEnded(outcome) })
    return () => {
      gone = true
      running.stop()
      feed.current = null
    }
  }, [active])

  const next = useCallback(() => {
    if (last.current !== null) last.current = { ...last.current, sinceMs: clock.now() }
    feed.current?.next()
  }, [])
  const setTorch = useCallback((on: boolean) => void feed.current?.setTorch(on), [])
  return { host, state, next, setTorch }
}

export type Feed = ReturnType<typeof useFeed>
