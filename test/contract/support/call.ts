/** One typed call through the real backend, as a client would send it. */
import type { Problem } from '@contract/generated/types'
import { operations as table, type OperationId } from '@contract/generated/operations'
import type { Backend } from '@mock/kit/create-backend'
import type { BodyOf, HeadersOf, PathOf, QueryOf, ReplyBody } from '@mock/kit/types'

/** The parts of a request; what the contract does not know is left out by the types. */
export interface CallInput<Id extends OperationId> {
  readonly params?: PathOf<Id>
  readonly query?: Partial<QueryOf<Id>>
  readonly body?: BodyOf<Id>
  readonly headers?: Partial<HeadersOf<Id>>
  /** Who calls, by bearer token; nobody unless told. */
  readonly as?: { readonly token: string } | null
  /** Idempotency-Key. */
  readonly key?: string
}

/** What came back. `problem` is null on success, `body` on a refusal or an empty answer. */
export interface CallResult<Id extends OperationId> {
  readonly status: number
  readonly headers: Headers
  readonly body: ReplyBody<Id> | null
  readonly problem: Problem | null
  /** The answer's text, for what must not be in it. */
  readonly raw: string
}

/** Sends one operation. A violation of the contract by the answer throws. */
export type Call = <Id extends OperationId>(operationId: Id, input?: CallInput<Id>) => Promise<CallResult<Id>>

const filled = (template: string, params: object): string =>
  Object.entries(params).reduce((path, [name, value]) => path.replace(`{${name}}`, encodeURIComponent(String(value))), template)

const searchOf = (query: object): string => {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined)
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, String(value)])).toString()}`
}

/** Binds calls to a backend. */
export const createCall = (backend: Backend, origin: string): Call => async (operationId, input = {}) => {
  const { method, path } = table[operationId]
  const { params = {}, query = {}, body, headers = {}, as = null, key } = input
  const response = await backend.handle(new Request(`${origin}/api/v1${filled(path, params)}${searchOf(query)}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'GET' ? {} : { origin, 'sec-fetch-site': 'same-origin' }),
      ...(as ? { authorization: `Bearer ${as.token}` } : {}),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }))
  const raw = await response.text()
  const json = raw === '' ? null : JSON.parse(raw)
  const isProblem = response.status >= 400
  return { status: response.status, headers: response.headers, body: isProblem ? null : json, problem: isProblem ? json : null, raw }
}
