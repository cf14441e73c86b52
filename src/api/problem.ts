import type { CallFailure, Problem } from './types'

/** Narrows what came back; a proxy's HTML error page is none. */
export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' && 'status' in body && typeof body.status === 'number'
}

/** Something between us and the backend answered (a proxy, a captive portal): retryable, and nothing is known. */
export function unexpectedAnswer(status: number): Problem {
  return { type: 'about:blank', title: 'Unexpected answer', status: status >= 400 ? status : 502, code: 'unavailable', retryable: true }
}

/** The server takes no text for an id that cannot be one (a link that was cut off): for the user that is nothing found. */
export const namesNothing = ({ code, errors = [] }: Problem): boolean =>
  code === 'invalid_request' && errors.length > 0 && errors.every(({ pointer }) => pointer.startsWith('/path/'))

/** What a react-query read throws: the failure as it came, with a status for the retry rule (0 = lost). */
export class CallError extends Error {
  readonly status: number

  constructor(readonly failure: CallFailure) {
    super(failure.kind === 'problem' ? failure.problem.code : failure.reason)
    this.name = 'CallError'
    this.status = failure.kind === 'problem' ? failure.problem.status : 0
  }

  /** There is no such thing, or no more: asking again brings none. */
  get isGone(): boolean {
    return this.status === 404 || (this.failure.kind === 'problem' && namesNothing(this.failure.problem))
  }
}
