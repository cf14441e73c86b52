import type { TapFeedback } from './types'

export type { TapFeedback } from './types'

const TICK_MS = 10

/** Safari has no `vibrate`; Chromium refuses (without throwing) before the first tap. */
export const tapFeedback: TapFeedback = () => {
  if ('vibrate' in navigator) navigator.vibrate(TICK_MS)
}
