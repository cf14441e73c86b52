import { playSignal } from '@/platform/sound'
import { signalFeedback } from '@/platform/vibrate'
import { useDesk } from './gate-store'
import { signalOf, type VerdictTone } from './gate-words'

/** Lets a verdict be heard, unless the guard muted it, and felt. */
export function signal(tone: VerdictTone): void {
  if (!useDesk.getState().isMuted) playSignal(signalOf(tone))
  signalFeedback(signalOf(tone))
}
