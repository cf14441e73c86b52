/** Finds the signed reference in whatever was scanned or typed. */

/** The reference taken apart; nothing about it is verified yet. */
export type FoundCode =
  | { readonly kind: 'found'; readonly code: string; readonly windowRef: string; readonly keyId: string }
  | { readonly kind: 'refused'; readonly code: 'code_malformed' | 'code_foreign' }

const REFERENCE = /^(w[0-9a-z]{1,16}(?:-[0-9a-z]{1,8})?)\.(k[1-9]\d{0,3})\.[0-9A-Za-z_-]{22}$/
/** Control characters, blanks and the invisible marks that reorder or hide text. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}]/u
const LONGEST = 512

const malformed: FoundCode = { kind: 'refused', code: 'code_malformed' }
const foreign: FoundCode = { kind: 'refused', code: 'code_foreign' }

const parseUrl = (text: string): URL | null => {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

const fromReference = (code: string): FoundCode => {
  const [, windowRef, keyId] = REFERENCE.exec(code) ?? []
  return windowRef === undefined || keyId === undefined ? malformed : { kind: 'found', code, windowRef, keyId }
}

const fromLink = (text: string, origins: readonly string[]): FoundCode => {
  const url = parseUrl(text)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return malformed
  // A parser's leniency (credentials, backslashes, upper case) must not make another address look like ours.
  const isOurs = origins.some((origin) => url.origin === origin && text.startsWith(`${origin}/`))
  if (!isOurs) return foreign
  const references = url.searchParams.getAll('c')
  const [reference] = references
  const isPayPath = url.pathname === '/p/' || url.pathname === '/p'
  return isPayPath && references.length === 1 && reference !== undefined ? fromReference(reference) : malformed
}

/** Takes the bare reference or a whole link of an accepted origin; every other text is refused. */
export const codeIn = (text: string, origins: readonly string[]): FoundCode => {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST || HIDDEN.test(trimmed)) return malformed
  return /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? fromLink(trimmed, origins) : fromReference(trimmed)
}
