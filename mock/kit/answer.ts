import type { BackendConfig, ProblemCode, Refusal, Success } from './types'
import { problemDocument } from './problems'
import { sessionCookie } from './session'

/** A finished answer, before a mount turns it into its own kind of response. */
export interface Answer {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | null
  /** The problem code, for logs and checks. */
  readonly code: ProblemCode | null
}

const PRIVATE: readonly [string, string] = ['cache-control', 'no-store']

/** RFC 9457 answer of a refusal; `Retry-After` follows its `retryAfterSeconds`. */
export const problemAnswer = (refusal: Omit<Refusal, 'kind'>, more: readonly (readonly [string, string])[] = []): Answer => {
  const document = problemDocument(refusal.code, refusal.extensions, refusal.detail)
  const wait = document.retryAfterSeconds
  return {
    status: document.status,
    headers: [['content-type', 'application/problem+json'], PRIVATE, ...(wait ? [['retry-after', String(wait)] as const] : []), ...more],
    body: JSON.stringify(document),
    code: refusal.code,
  }
}

/** Any body with its status; strings go out as they are (CSV), everything else as JSON. */
export const bodyAnswer = (
  status: number, body: unknown, contentType: string | null, more: readonly (readonly [string, string])[] = [],
): Answer => {
  if (body === undefined || contentType === null) return { status, headers: [PRIVATE, ...more], body: null, code: null }
  const text = contentType.includes('json') ? JSON.stringify(body) : String(body)
  return { status, headers: [['content-type', contentType], PRIVATE, ...more], body: text, code: null }
}

/** Extra headers of a success: the operation's own and the session cookie. */
export const successHeaders = (success: Success<unknown>, config: BackendConfig): (readonly [string, string])[] => [
  ...Object.entries(success.headers ?? {}),
  ...(success.session === undefined ? [] : [['set-cookie', sessionCookie(config.cookie, success.session)] as const]),
]
