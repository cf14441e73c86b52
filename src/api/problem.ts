import type { CallFailure, Problem } from './types'

/** Narrows what came back; a proxy's HTML error page is none. */
export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' && 'status' in body && typeof body.status === 'number'
}

/** Something between us and the backend answered (a proxy, a captive portal): retryable, and nothing is known. */
export function unexpectedAnswer(status: number): Problem {
  return { type: 'about:blank', title: 'Unexpected answer', status: status >= 400 ? status : 502, code: 'unavailable', retryable: true }
}

/** What a react-query read throws: the failure as it came, with a status for the retry rule (0 = lost). */
export class CallError extends Error {
  readonly status: number

  constructor(readonly failure: CallFailure) {
    super(failure.kind === 'problem' ? failure.problem.code : failure.reason)
    this.name = 'CallError'
    this.status = failure.kind === 'problem' ? failure.problem.status : 0
  }
}
