/**
 * The printed window code: `<windowRef>.<keyId>.<HMAC-SHA256 cut to 128 bits, base64url>`, inside the link
 * `https://<origin>/p/?c=…`. A scanned text is never opened as a link: it is taken apart and refused in words.
 */
import type { ProblemCode } from '@contract/generated/types'
import { base64url, deriveKey, equalInConstantTime, hmacSha256 } from '@mock/domain/crypto'
import type { RulesRow, VenueRow, WindowRow } from '@mock/store/rows/canteen'
import type { AppReadTx } from '@mock/store/tables'
import { codeIn } from './code-in-text'
import { rulesOf } from './rules'

/** What is needed of the deployment's configuration. */
export interface CodeConfig { readonly secret: string; readonly publicOrigin: string }

/** Why a scanned text is not paid. */
export type CodeRefusal = Extract<ProblemCode,
  'code_malformed' | 'code_foreign' | 'code_forged' | 'code_unknown' | 'code_revoked' | 'window_closed'>

/** The window behind a text, with its bare reference; or why there is none. */
export type VerifiedCode =
  | { readonly kind: 'ok'; readonly window: WindowRow; readonly venue: VenueRow; readonly keyId: string; readonly code: string }
  | { readonly kind: 'refused'; readonly code: CodeRefusal }

const MAC_BYTES = 16

/** The signed reference of a window under one key version. */
export const signWindowCode = (secret: string, windowRef: string, keyId: string): string => {
  const signed = `${windowRef}.${keyId}`
  const mac = hmacSha256(deriveKey(secret, `window-code:${keyId}`), signed).subarray(0, MAC_BYTES)
  return `${signed}.${base64url(mac)}`
}

/** The link inside a window's printed QR. */
export const signedWindowUrl = (config: CodeConfig, window: Pick<WindowRow, 'ref' | 'keyId'>): string =>
  `${config.publicOrigin}/p/?c=${signWindowCode(config.secret, window.ref, window.keyId)}`

/** Row id of a sticker's revocation. */
export const revocationId = (windowId: string, keyId: string): string => `${windowId}:${keyId}`

/** Whether the sticker signed under this key version no longer counts. */
export const isCodeRevoked = (tx: AppReadTx, windowId: string, keyId: string): boolean =>
  tx.get('codeRevocations', revocationId(windowId, keyId)) !== undefined

const acceptedOrigins = (rules: RulesRow, config: CodeConfig): readonly string[] =>
  [config.publicOrigin, ...rules.canteen.formerOrigins]

const refused = (code: CodeRefusal): VerifiedCode => ({ kind: 'refused', code })

/** Finds the window behind a scanned, typed or linked text. Never throws on garbage; the signature is checked before any lookup. */
export const verifyWindowCode = (tx: AppReadTx, config: CodeConfig, text: string): VerifiedCode => {
  const found = codeIn(text, acceptedOrigins(rulesOf(tx), config))
  if (found.kind === 'refused') return found
  const { code, windowRef, keyId } = found
  if (!equalInConstantTime(code, signWindowCode(config.secret, windowRef, keyId))) return refused('code_forged')
  const window = tx.one('windows', 'byRef', windowRef)
  const venue = window && tx.get('venues', window.venueId)
  if (!window || !venue) return refused('code_unknown')
  if (isCodeRevoked(tx, window.id, keyId)) return refused('code_revoked')
  if (!window.isOpen) return refused('window_closed')
  return { kind: 'ok', window, venue, keyId, code }
}
