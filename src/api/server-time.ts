/**
 * The server's time as this phone knows it, kept for a start without network: a pass, a list or a turning code is judged by the server's
 * clock also on a phone whose own is wrong.
 */
import { storage } from '@/platform/storage'
import { assumeOffset, clockOffset, learnServerTime } from '@/shared/lib/clock'

const NAME = 'clock'
/** Written again only when it is off by more: every answer tells the time, and each a little differently. */
const NOTICEABLE_MS = 1_000

let keptMs: number | null = null

/** Takes what was known at the last start; the first answer that tells the time corrects it. Runs before anything is judged by time. */
export function recallServerTime(): void {
  const found = storage.get(NAME)
  if (found.kind !== 'found' || typeof found.value !== 'number') return
  keptMs = found.value
  assumeOffset(found.value)
}

/** Learns from the `serverTime` of an answer; a full storage only means that the next start does not know it. */
export function learnFromAnswer(serverTime: string, tookMs: number, sinceMs: number): void {
  learnServerTime(serverTime, tookMs, sinceMs)
  const offsetMs = Math.round(clockOffset())
  if (keptMs !== null && Math.abs(offsetMs - keptMs) <= NOTICEABLE_MS) return
  keptMs = offsetMs
  storage.set(NAME, offsetMs)
}
