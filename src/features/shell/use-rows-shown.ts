import { useLayoutEffect, useState } from 'react'
import { afterDrawn, rowsAtOnce } from '@/platform/rows'

/**
 * How many of `count` rows are drawn by now: piece after piece, each once the one before is in the view, until it is all of them.
 * Asked for while the update with the piece before is still to be sent, hence a layout effect.
 */
export function useRowsShown(count: number): number {
  const [shown, setShown] = useState(rowsAtOnce)
  useLayoutEffect(() => (shown >= count ? undefined : afterDrawn(() => setShown(shown + rowsAtOnce))), [shown, count])
  return Math.min(shown, count)
}
