import { useLayoutEffect, useState } from 'react'
import { afterDrawn, rowsAtFirst, rowsAtOnce } from '@/platform/rows'

/**
 * How many of `count` rows are drawn by now: piece after piece, each once what came before is in the view, until it is all of them.
 * Asked for while the update with what came before is still to be sent, hence a layout effect.
 */
export function useRowsShown(count: number): number {
  const [shown, setShown] = useState(rowsAtFirst)
  useLayoutEffect(() => (shown >= count ? undefined : afterDrawn(() => setShown(shown + rowsAtOnce))), [shown, count])
  return Math.min(shown, count)
}
