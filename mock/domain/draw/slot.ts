/**
 * Which slip an entry takes: a function of the seed, the draw, the user's nonce and the entry's number, and of nothing else.
 *
 * Neither side can choose the result. The server's seed is fixed by its published hash before any nonce exists, so for a nonce made
 * on the phone there is nothing left for the server to vary but the number of the entry, which is the length of a
 * log that everybody gets to see. The user may try as many nonces as they like, but without the seed the HMAC of each is
 * a number nobody can foresee, and sending one spends a right. It takes both secrets in one hand to choose: whoever runs
 * the draw keeps the seed from people who enter it.
 */
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils'
import { hmacSha256 } from '@mock/domain/crypto'

const RANGE = 2 ** 48

/** SHA-256 of the seed's bytes, in hex: published with the draw. */
export const commitmentOf = (seedHex: string): string => bytesToHex(sha256(hexToBytes(seedHex)))

/** The first six bytes as a big-endian number; exact in a double. */
const number48 = (digest: Uint8Array): number => digest.subarray(0, 6).reduce((value, byte) => value * 256 + byte, 0)

/** A number in [0, n), each equally likely: values above the largest multiple of n are thrown away and the next try counts. */
export const drawSlot = (seed: Uint8Array, drawId: string, nonce: string, counter: number, n: number): number => {
  const limit = RANGE - (RANGE % n)
  for (let attempt = 0; ; attempt += 1) {
    const value = number48(hmacSha256(seed, `${drawId}|${nonce}|${counter}|${attempt}`))
    if (value < limit) return value % n
  }
}
