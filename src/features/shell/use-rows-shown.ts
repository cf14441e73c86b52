import { useEffect, useState } from 'react'
import { rowsAtOnce } from '@/platform/rows'

/** A frame: the piece before it is on its way to the view by then, so that two are never sent as one. */
const PAUSE_MS = 16

/** How many of `count` rows are drawn by now: piece after piece, until it is all of them. */
export function useRowsShown(count: number): number {
  const [shown, setShown] = useState(rowsAtOnce)
  useEffect(() => {
    if (shown >= count) return undefined
    const timer = setTimeout(() => setShown(shown + rowsAtOnce), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [shown, count])
  return Math.min(shown, count)
}
