/** Passes: what the phone shows is derived from the pass's id, so no secret lies in a table. */
import nacl from 'tweetnacl'
import { asciiBytes } from '@/shared/lib/base64url'
import { passHeader, type PassClaims, type PassKeys } from '@/shared/lib/pass-token'
import type { Rotation } from '@/shared/lib/rotating-code'
import { base64url, deriveKey, hmacSha256 } from '@mock/domain/crypto'
import type { PassRow, VisitPolicyRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { visitPolicyOf } from './policy'

const DIGITS = 6

const pairs = new Map<string, nacl.SignKeyPair>()

const pairOf = (secret: string, keyId: string): nacl.SignKeyPair => {
  const name = `${secret}\n${keyId}`
  const known = pairs.get(name)
  if (known) return known
  const pair = nacl.sign.keyPair.fromSeed(deriveKey(secret, `visitor-pass:${keyId}`))
  pairs.set(name, pair)
  return pair
}

/** What passes are checked with. */
export const passKeys = (secret: string, { keyId }: Pick<VisitPolicyRow, 'keyId'>): PassKeys => new Map([[keyId, pairOf(secret, keyId).publicKey]])

/** The signed part of a pass (JWS). */
export const passToken = (secret: string, audience: string, { id, keyId, opensAtMs, endsAtMs }: PassRow): string => {
  const claims: PassClaims = { aud: audience, jti: id, nbf: Math.floor(opensAtMs / 1000), exp: Math.floor(endsAtMs / 1000) }
  const text = [passHeader(keyId), JSON.stringify(claims)].map((part) => base64url(asciiBytes(part))).join('.')
  return `${text}.${base64url(nacl.sign.detached(asciiBytes(text), pairOf(secret, keyId).secretKey))}`
}

/** The 32 bytes that turn a pass's code. */
export const rotationKey = (secret: string, passId: string): Uint8Array => hmacSha256(deriveKey(secret, 'pass-rotation'), passId)

/** How a pass's code turns. */
export const rotationOf = (secret: string, passId: string, { stepSeconds }: Pick<VisitPolicyRow, 'stepSeconds'>): Rotation =>
  ({ key: rotationKey(secret, passId), stepSeconds, digits: DIGITS })

/** Issues the pass of an approved visit; entries already used are not given again. */
export const issuePass = (tx: AppTx, visit: VisitRow, id: string, entriesUsed: number): PassRow => {
  const { earlyMinutes, keyId } = visitPolicyOf(tx)
  return tx.put('passes', {
    id, visitId: visit.id, keyId, opensAtMs: visit.startsAtMs - earlyMinutes * 60_000, endsAtMs: visit.endsAtMs,
    entriesLeft: visit.entriesAllowed - entriesUsed, uses: [], revoked: null,
  })
}

/** Kills the pass of a visit, if it has one; the visit's row is the caller's to change. */
export const revokePass = (tx: AppTx, { passId }: Pick<VisitRow, 'passId'>, revoked: 'changed' | 'cancelled'): void => {
  if (passId !== null) tx.patch('passes', passId, { revoked })
}

/** How often a visit's passes let in, the revoked ones included. */
export const entriesUsed = (tx: AppReadTx, visitId: string): number =>
  tx.find('passes', 'byVisit', visitId).reduce((sum, { uses }) => sum + uses.length, 0)
