import { useEffect, useState } from 'react'
import { clock } from '@/shared/lib/clock'
import { hourMinuteSecond } from '@/shared/lib/time'

/** Server-corrected `12:03:07`, moving every second: a picture of the page stands still. */
export function useLiveClock(): string {
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return hourMinuteSecond(now)
}
