import { useCallback, useEffect, useRef } from 'react'

/** Whether the page is still open when a late answer comes. */
export function useIsHere(): () => boolean {
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  return useCallback(() => here.current, [])
}
