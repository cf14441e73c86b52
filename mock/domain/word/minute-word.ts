import { toInstant } from '@/shared/lib/time'
import type { MinuteWord } from '@contract/generated/types'
import { deriveKey, hmacSha256 } from '@mock/domain/crypto'
import { minuteWords } from './words'

const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'star', 'hexagon'] as const
const COLOURS = ['blue', 'green', 'orange', 'purple', 'teal', 'red'] as const
const MINUTE_MS = 60_000

const pick = <T>(list: readonly T[], bytes: Uint8Array, at: number): T => {
  const found = list[(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) % list.length]
  if (found === undefined) throw new Error('an empty list has no word')
  return found
}

/** The word of a venue's minute: HMAC over venue and minute, so that nobody outside can tell the next one. */
export const minuteWordOf = (secret: string, venueId: string, nowMs: number): MinuteWord => {
  const minute = Math.floor(nowMs / MINUTE_MS)
  const bytes = hmacSha256(deriveKey(secret, 'minute-word'), `${venueId}|${minute}`)
  return {
    word: pick(minuteWords, bytes, 0),
    shape: pick(SHAPES, bytes, 2),
    colour: pick(COLOURS, bytes, 4),
    validFrom: toInstant(minute * MINUTE_MS),
    validUntil: toInstant((minute + 1) * MINUTE_MS),
    serverTime: toInstant(nowMs),
  }
}
