/** Hashes, keys and comparisons: synchronous pure JavaScript, the same in the browser, in Node and in tests. */
import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'

/** base64url without padding (RFC 4648 §5). */
export { toBase64url as base64url } from '@/shared/lib/base64url'

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** HMAC-SHA256 of a text's UTF-8 bytes. */
export const hmacSha256 = (key: Uint8Array, text: string): Uint8Array => hmac(sha256, key, utf8ToBytes(text))

const derived = new Map<string, Uint8Array>()

/** The key for one purpose, derived from the deployment's master secret: `deriveKey(config.secret, 'receipt:r1')`. */
export const deriveKey = (secret: string, purpose: string): Uint8Array => {
  const name = `${secret}\n${purpose}`
  const known = derived.get(name)
  if (known) return known
  const key = hmacSha256(utf8ToBytes(secret), `e-guanjia/${purpose}`)
  derived.set(name, key)
  return key
}

/** Whether two texts are equal, in time that depends on their length only. */
export const equalInConstantTime = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  let difference = 0
  for (let at = 0; at < a.length; at += 1) difference |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return difference === 0
}
