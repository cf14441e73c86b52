/**
 * The local guard in front of every scanned, typed or linked text: does it have the form of one of our window codes?
 * It never opens anything and proves nothing; whether the signature holds and who gets the money is the server's word.
 * Works without a URL object, which the mini-program lacks, and is stricter than one: what our printed codes never
 * contain (a port of 443, a fragment, further parameters, percent signs) is refused.
 */
export type CodeRefusal =
  | 'foreign_host'
  | 'not_a_link'
  | 'dangerous_scheme'
  | 'homoglyph_host'
  | 'too_long'
  | 'control_characters'
  | 'malformed'

export type ParsedWindowCode = { kind: 'window'; c: string } | { kind: 'refused'; reason: CodeRefusal }

/** Our longest link is about 100 characters. */
const MAX_LENGTH = 512
/** `<windowRef>.<keyId>.<HMAC-SHA256 cut to 128 bits, base64url>` */
const WINDOW_CODE = /^[A-Za-z0-9_-]{1,40}\.[A-Za-z0-9_-]{1,16}\.[A-Za-z0-9_-]{22}$/
/** Code units nobody can see: C0, DEL, C1, soft hyphen, fillers, zero-width and bidirectional marks, line separators,
 * variation selectors, tag characters' surrogate, byte order mark. */
const HIDDEN: readonly (readonly [from: number, to: number])[] = [
  [0x0000, 0x001f], [0x007f, 0x009f], [0x00ad, 0x00ad], [0x034f, 0x034f], [0x061c, 0x061c], [0x115f, 0x1160],
  [0x17b4, 0x17b5], [0x180b, 0x180f], [0x200b, 0x200f], [0x2028, 0x202e], [0x2060, 0x206f], [0x3164, 0x3164],
  [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0xfff0, 0xfffc], [0xdb40, 0xdb40],
]
const DANGEROUS = new Set([
  'javascript', 'data', 'vbscript', 'file', 'blob', 'filesystem', 'about', 'view-source', 'intent', 'content', 'jar',
])

/** Whether a text is a bare window code and nothing else. */
export const isWindowCode = (text: string): boolean => WINDOW_CODE.test(text)

/** Judges one text. `acceptedOrigins`: like `https://e.example.gov.cn`, with the port only where the codes print one. */
export function parseWindowCode(text: string, acceptedOrigins: readonly string[]): ParsedWindowCode {
  if (text.length > MAX_LENGTH) return refuse('too_long')
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  if (hasHidden(trimmed)) return refuse('control_characters')
  if (isWindowCode(trimmed)) return { kind: 'window', c: trimmed }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase()
  if (scheme !== undefined && DANGEROUS.has(scheme)) return refuse('dangerous_scheme')
  if (scheme !== 'https' && scheme !== 'http') return refuse('not_a_link')
  return parseLink(scheme, trimmed.slice(scheme.length + 1), acceptedOrigins)
}

function parseLink(scheme: string, rest: string, acceptedOrigins: readonly string[]): ParsedWindowCode {
  const parts = /^\/\/[^/?#\\]+([^?#]*)(?:\?([^#]*))?$/.exec(rest)
  const authority = /^\/\/([^/?#\\]+)/.exec(rest)?.[1]
  if (authority === undefined) return refuse('malformed')
  const hostAndPort = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase()
  const origins = acceptedOrigins.map((origin) => origin.toLowerCase())
  if (!origins.includes(`${scheme}://${hostAndPort}`)) return refuse(foreignReason(hostAndPort, origins))
  const [, path, query] = parts ?? []
  if (authority.includes('@') || (path !== '/p/' && path !== '/p')) return refuse('malformed')
  const c = query?.startsWith('c=') ? query.slice(2) : ''
  return isWindowCode(c) ? { kind: 'window', c } : refuse('malformed')
}

/** A host that only looks like ours deserves a warning; any other one is simply foreign. */
function foreignReason(hostAndPort: string, origins: readonly string[]): CodeRefusal {
  const host = hostAndPort.replace(/:\d*$/, '')
  if (/[^\u0020-\u007e]/.test(host) || /(?:^|\.)xn--/.test(host)) return 'homoglyph_host'
  const hosts = origins.map((origin) => origin.replace(/^[a-z]+:\/\//, '').replace(/:\d*$/, ''))
  const looksLikeOurs = hosts.some((ours) => ours !== host && skeleton(ours) === skeleton(host))
  return looksLikeOurs ? 'homoglyph_host' : 'foreign_host'
}

/** Folds ASCII characters and pairs that look alike in print (after Unicode TR 39, the ASCII part). */
function skeleton(host: string): string {
  return host.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd').replace(/0/g, 'o').replace(/[1i|]/g, 'l').replace(/5/g, 's')
}

function hasHidden(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (HIDDEN.some(([from, to]) => unit >= from && unit <= to)) return true
  }
  return false
}

function refuse(reason: CodeRefusal): ParsedWindowCode {
  return { kind: 'refused', reason }
}
