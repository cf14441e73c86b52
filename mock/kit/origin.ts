import type { Credential } from './session'

const hostOf = (url: string): string | null => {
  try {
    return new URL(url).host
  } catch {
    return null
  }
}

/** What the check looks at. */
export interface OriginFacts {
  readonly method: string
  readonly secFetchSite: string | null
  readonly origin: string | null
  /** Host of the request itself. */
  readonly host: string
  readonly publicOrigin: string
  readonly credential: Credential | null
}

/**
 * Whether a mutation may come from where it says it comes from. `Sec-Fetch-Site` cannot be forged by a page, so it decides
 * where it is sent; plain http on a LAN has only `Origin`. A cookie without either is refused; a bearer (mini-program) passes.
 */
export const isCrossSite = (facts: OriginFacts): boolean => {
  if (facts.method === 'GET') return false
  if (facts.secFetchSite !== null) return facts.secFetchSite !== 'same-origin'
  if (facts.origin !== null) {
    const from = hostOf(facts.origin)
    return from === null || (from !== facts.host && from !== hostOf(facts.publicOrigin))
  }
  return facts.credential?.kind === 'cookie'
}
