/**
 * The draw done again on the phone, by the words of the contract and with nothing of the server's but what it published. Pure.
 * It says so of the commitment, of every entry's slot, and of the prize that this slot took out of the urn.
 */
import type { Schema } from '@/api/types'
import { hmacSha256, sha256 } from '@/shared/lib/sha256'

type LogLine = Schema<'DrawLogLine'>
type Prize = Pick<Schema<'DrawPrize'>, 'prizeId' | 'slips'>

/** What was published: before the draw the commitment and the prizes, after it the seed. */
export interface Published {
  readonly drawId: string
  readonly mode: Schema<'DrawMode'>
  readonly commitment: string
  readonly serverSeed: string
  readonly prizes: readonly Prize[]
}

/** The first six bytes of an HMAC make a number below 2^48. */
const DIGEST_BYTES = 6
const RANGE = 2 ** (8 * DIGEST_BYTES)

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const fromHex = (text: string): Uint8Array => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16))
/** UTF-8 without TextEncoder, which mini-programs lack. */
const utf8 = (text: string): Uint8Array => {
  const escaped = encodeURIComponent(text).replace(/%(..)/g, (_, pair: string) => String.fromCharCode(parseInt(pair, 16)))
  return Uint8Array.from(escaped, (character) => character.charCodeAt(0))
}

/** Whether this is the seed that was promised before anybody could enter. */
export const isCommitted = ({ serverSeed, commitment }: Pick<Published, 'serverSeed' | 'commitment'>): boolean =>
  toHex(sha256(fromHex(serverSeed))) === commitment

/** The text that is signed with the seed for one entry. */
export const slipText = (drawId: string, { nonce, counter }: Pick<LogLine, 'nonce' | 'counter'>, attempt = 0): string =>
  `${drawId}|${nonce}|${counter}|${attempt}`

/** How one slot came about, so that anybody can follow it by hand. */
export interface SlotProof {
  readonly slot: number
  /** Tries before this one were thrown away, or the first slots would be a little likelier. */
  readonly attempt: number
  /** First twelve hex digits of the HMAC, and the number which they are. */
  readonly digest: string
  readonly value: number
  /** Slips in the urn before it was drawn. */
  readonly slips: number
}

/** r = uniform(HMAC-SHA256(seed, drawId|nonce|counter|try)) below `slips`. */
export function slotOf(serverSeed: string, drawId: string, line: Pick<LogLine, 'nonce' | 'counter'>, slips: number): SlotProof {
  const key = fromHex(serverSeed)
  const fair = RANGE - (RANGE % slips)
  for (let attempt = 0; ; attempt += 1) {
    const digest = hmacSha256(key, utf8(slipText(drawId, line, attempt))).slice(0, DIGEST_BYTES)
    const value = digest.reduce((sum, byte) => sum * 256 + byte, 0)
    if (value < fair) return { slot: value % slips, attempt, digest: toHex(digest), value, slips }
  }
}

/** What became of one line of the log when it was drawn again. */
export interface CheckedLine {
  readonly line: LogLine
  readonly proof: SlotProof | null
  /** Absent when the urn was empty before it. */
  readonly prizeId: string | undefined
  /** Counter in order, slot and prize as the log says. */
  readonly agrees: boolean
}

/** Draws the urn again, one line at a time in the order of the log. */
export function createReplay({ drawId, mode, serverSeed, prizes }: Omit<Published, 'commitment'>): (line: LogLine) => CheckedLine {
  const urn = prizes.flatMap(({ prizeId, slips }) => Array.from({ length: slips }, () => prizeId))
  let next = 0
  return (line) => {
    const inOrder = line.counter === next
    next += 1
    if (urn.length === 0) return { line, proof: null, prizeId: undefined, agrees: false }
    const proof = slotOf(serverSeed, drawId, line, urn.length)
    const prizeId = urn[proof.slot]
    if (mode === 'urn') takeOut(urn, proof.slot)
    return { line, proof, prizeId, agrees: inOrder && line.slot === proof.slot && line.prizeId === prizeId }
  }
}

/** The last slip moves into the place of the one that was taken. */
function takeOut(urn: string[], slot: number): void {
  const last = urn.pop()
  if (last !== undefined && slot < urn.length) urn[slot] = last
}
