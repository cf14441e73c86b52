import type { SignalFeedback, TapFeedback } from './types'

export type { SignalFeedback, TapFeedback } from './types'

const TICK_MS = 10
/** Buzz, pause, buzz in milliseconds. */
const PATTERNS: Readonly<Record<Parameters<SignalFeedback>[0], number[]>> = { ok: [80], wait: [120, 120, 120], stop: [600] }

/** Safari has no `vibrate`; Chromium refuses (without throwing) before the first tap. */
const vibrate = (pattern: number | number[]): void => {
  if ('vibrate' in navigator) navigator.vibrate(pattern)
}

export const tapFeedback: TapFeedback = () => vibrate(TICK_MS)

export const signalFeedback: SignalFeedback = (signal) => vibrate(PATTERNS[signal])
