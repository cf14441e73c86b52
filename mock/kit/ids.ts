import type { Random } from './types'

/** Crockford's base 32 without letters that look like digits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 20

/** A fresh opaque id such as `pay_7Q…`: 100 random bits. */
export const makeId = (random: Random, prefix: string): string => {
  let text = `${prefix}_`
  for (const byte of random.bytes(LENGTH)) text += ALPHABET.charAt(byte & 31)
  return text
}

/** Epoch milliseconds → RFC 3339 with milliseconds in the business zone, +08:00. */
export const instantOf = (epochMs: number): string =>
  new Date(epochMs + 8 * 3_600_000).toISOString().replace('Z', '+08:00')
