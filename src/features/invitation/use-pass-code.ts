import { useEffect, useMemo, useState } from 'react'
import type { Schema } from '@/api/types'
import { clock } from '@/shared/lib/clock'
import { fromBase64url } from '@/shared/lib/base64url'
import { msUntilTurn, rotatingCode, type Rotation } from '@/shared/lib/rotating-code'

/** The code of this moment, and when it turns. */
export interface PassCode {
  readonly code: string
  readonly secondsLeft: number
  readonly nowMs: number
}

/** Makes the pass's code on this phone, by the server's clock, every second. */
export function usePassCode({ rotationKey, stepSeconds, digits }: Schema<'VisitorPass'>): PassCode {
  const [nowMs, setNowMs] = useState(() => clock.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(clock.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const key = useMemo(() => fromBase64url(rotationKey) ?? new Uint8Array(), [rotationKey])
  const rotation: Rotation = { key, stepSeconds, digits }
  return { code: rotatingCode(rotation, nowMs), secondsLeft: Math.ceil(msUntilTurn(rotation, nowMs) / 1000), nowMs }
}
