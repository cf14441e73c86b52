import { useLayoutEffect, useState } from 'react'
import { afterDrawn, rowsAtOnce } from '@/platform/rows'

/** Whether the first part of a long page is in the view, so that the rest may follow; in a browser it all comes at once. */
export function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(rowsAtOnce === Infinity)
  useLayoutEffect(() => (drawn ? undefined : afterDrawn(() => setDrawn(true))), [drawn])
  return drawn
}
