import { useCallback, useEffect, useRef, useState } from 'react'
import { startCameraScan, type CameraHost, type CameraScan, type CameraState, type ScanOutcome } from '@/platform/scan'

const isHost = (value: unknown): value is CameraHost => typeof value === 'object' && value !== null && 'append' in value && typeof value.append === 'function'

/** The live camera in an element of the page; started again by a new `round`, off when the page goes. */
export function useCamera(active: boolean, round: number, onOutcome: (outcome: ScanOutcome) => void) {
  const host = useRef<unknown>(null)
  const scan = useRef<CameraScan | null>(null)
  const [state, setState] = useState<CameraState>({ phase: 'opening', torch: 'none' })
  const report = useRef(onOutcome)
  report.current = onOutcome

  useEffect(() => {
    if (!active || !isHost(host.current)) return undefined
    let gone = false
    const running = startCameraScan(host.current, { onState: (next) => { if (!gone) setState(next) } })
    scan.current = running
    void running.outcome.then((outcome) => { if (!gone) report.current(outcome) })
    return () => {
      gone = true
      running.stop()
    }
  }, [active, round])

  const setTorch = useCallback((on: boolean) => void scan.current?.setTorch(on), [])
  return { host, state, setTorch }
}
