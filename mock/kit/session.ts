/** Session cookie and bearer token, parsed by ourselves: no mount's cookie jar may sign a request in. */
import type { BackendConfig } from './types'

type CookieConfig = BackendConfig['cookie']

/** How the caller proved who it is. */
export interface Credential {
  readonly kind: 'cookie' | 'bearer'
  readonly token: string
}

const cookieValue = (header: string, name: string): string | null => {
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || null
  }
  return null
}

/** The credential of a request; a bearer token wins over a cookie. Null when there is none. */
export const credentialOf = (header: (name: string) => string | null, cookie: CookieConfig): Credential | null => {
  const authorization = header('authorization')
  if (authorization !== null) {
    const [, token] = /^Bearer ([0-9A-Za-z._~+/=-]{1,512})$/.exec(authorization) ?? []
    return token === undefined ? null : { kind: 'bearer', token }
  }
  const token = cookieValue(header('cookie') ?? '', cookie.name)
  return token === null ? null : { kind: 'cookie', token }
}

/** The Set-Cookie line that starts (or, with null, ends) a session. */
export const sessionCookie = (
  cookie: CookieConfig, session: { readonly token: string; readonly maxAgeSeconds: number } | null,
): string => {
  const flags = `Path=/; HttpOnly; SameSite=Lax${cookie.secure ? '; Secure' : ''}`
  return `${cookie.name}=${session?.token ?? ''}; Max-Age=${session?.maxAgeSeconds ?? 0}; ${flags}`
}
