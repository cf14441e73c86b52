/** Pay PINs at rest: a million guesses are cheap, so a pepper from the master secret guards a stolen table. */
import { pbkdf2 } from '@noble/hashes/pbkdf2'
import { sha256 } from '@noble/hashes/sha2'
import { utf8ToBytes } from '@noble/hashes/utils'
import { base64url, deriveKey, equalInConstantTime, hmacSha256 } from '@mock/domain/crypto'

const SALT_BYTES = 16
const HASH_BYTES = 32

const stretch = (secret: string, pin: string, iterations: number, salt: string): string =>
  base64url(pbkdf2(sha256, hmacSha256(deriveKey(secret, 'pay-pin'), pin), utf8ToBytes(salt), { c: iterations, dkLen: HASH_BYTES }))

/** `<iterations>$<salt>$<PBKDF2-HMAC-SHA256>`. The iterations are a rule of the deployment. */
export const hashPin = (
  secret: string, pin: string, iterations: number, random: { bytes(length: number): Uint8Array },
): string => {
  const salt = base64url(random.bytes(SALT_BYTES))
  return `${iterations}$${salt}$${stretch(secret, pin, iterations, salt)}`
}

/** Whether the PIN is the one hashed, whatever the iterations were then. */
export const isRightPin = (secret: string, pin: string, stored: string): boolean => {
  const [iterations, salt, hash] = stored.split('$')
  if (!iterations || !salt || !hash) throw new Error('not a PIN hash')
  return equalInConstantTime(hash, stretch(secret, pin, Number(iterations), salt))
}
