import { useEffect } from 'react'
import { brighten } from '@/platform/brightness'
import { usePageShown } from '@/platform/navigation'

/** Bright for as long as the page is before the user's eyes. */
export function useBrightScreen(): void {
  const shown = usePageShown()
  useEffect(() => (shown ? brighten() : undefined), [shown])
}
