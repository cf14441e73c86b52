/**
 * The signed part of a visitor's pass: a compact JWS (RFC 7515) with a fixed algorithm (EdDSA with Ed25519, RFC 8037). The backend
 * and a gate without network judge it with this very code. It carries no personal data: whom it is for and when it opens the gate.
 */
import nacl from 'tweetnacl'
import { asciiBytes, asciiText, fromBase64url } from './base64url'
import { fail, ok, type Result } from './result'

/** What a pass says. Seconds since the epoch, as RFC 7519 has it. */
export interface PassClaims {
  /** The compound. */
  readonly aud: string
  /** The pass; good for as many entries as the backend says. */
  readonly jti: string
  readonly nbf: number
  readonly exp: number
}

/** Why a text is no pass of ours: not its form, not our signature, or another compound's. */
export type PassFault = 'pass_malformed' | 'pass_forged' | 'pass_foreign'

/** Public keys (Ed25519, 32 bytes) by key id. */
export type PassKeys = ReadonlyMap<string, Uint8Array>

/** The header of every pass under one key; nothing in a token decides how it is checked. */
export const passHeader = (keyId: string): string => JSON.stringify({ alg: 'EdDSA', typ: 'visitor-pass+jwt', kid: keyId })

/** The rotating code follows the token after a dot. */
const FORM = /^([\w-]{1,200})\.([\w-]{1,400})\.([\w-]{86})\.(\d{6})$/

/** The two parts of a scanned pass; null when it has not its form. */
export function splitPass(text: string): { readonly token: string; readonly code: string } | null {
  const found = FORM.exec(text.trim())
  return found === null ? null : { token: `${found[1]}.${found[2]}.${found[3]}`, code: found[4] ?? '' }
}

const jsonOf = (part: string): unknown => {
  const bytes = fromBase64url(part)
  const text = bytes && asciiText(bytes)
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const claimsOf = (value: unknown): PassClaims | null => {
  if (!isRecord(value)) return null
  const { aud, jti, nbf, exp } = value
  return typeof aud === 'string' && typeof jti === 'string' && typeof nbf === 'number' && typeof exp === 'number' ? { aud, jti, nbf, exp } : null
}

/** Checks form, header, signature and audience of a token. Whether its time is right and it is still good is for the caller. */
export function readPassToken(token: string, keys: PassKeys, audience: string): Result<PassClaims, PassFault> {
  const [header = '', payload = '', signature = '', ...more] = token.split('.')
  const said = jsonOf(header)
  const mark = fromBase64url(signature)
  if (!isRecord(said) || mark === null || more.length > 0) return fail('pass_malformed')
  const key = typeof said['kid'] === 'string' ? keys.get(said['kid']) : undefined
  // Whatever else a header says (`none`, `HS256`, a key of its own) is a forgery.
  const isOurs = key !== undefined && JSON.stringify(said) === passHeader(String(said['kid']))
  if (!isOurs || mark.length !== nacl.sign.signatureLength || !nacl.sign.detached.verify(asciiBytes(`${header}.${payload}`), mark, key)) return fail('pass_forged')
  const claims = claimsOf(jsonOf(payload))
  if (claims === null) return fail('pass_malformed')
  return claims.aud === audience ? ok(claims) : fail('pass_foreign')
}
