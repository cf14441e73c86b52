/** The one transport of the app: typed by the contract, never throws, the same on both targets. */
import { operations as table } from '@contract/generated/operations'
import { send, type AbortLike } from '@/platform/request'
import { clock } from '@/shared/lib/clock'
import { bearer, renewSession, sessionEnded } from './credential'
import { isProblem, unexpectedAnswer } from './problem'
import { learnFromAnswer } from './server-time'
import type { CallInput, CallResult, OperationId, ReplyOf } from './types'

const BASE = '/api/v1'
/** Long enough for the ferry's network, short enough to say "unknown" while one still stands at the window. */
const TIMEOUT_MS = 12_000

/** Headers and limits of one call. */
export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
  readonly signal?: AbortLike
}

/** Calls one operation. 2xx → ok, problem documents → problem, everything uncertain → lost. */
export async function call<Id extends OperationId>(id: Id, input: CallInput<Id>, options: CallOptions = {}): Promise<CallResult<ReplyOf<Id>>> {
  const first = await once(id, input, options)
  if (first.kind !== 'problem' || first.problem.status !== 401 || table[id].roles.some((role) => role === 'public')) return first
  // 401 means that nothing was done, so the identical request may be sent again after a silent sign-in (mini-program).
  if (await renewSession()) return once(id, input, options)
  sessionEnded(first.problem.code)
  return first
}

async function once<Id extends OperationId>(id: Id, input: CallInput<Id>, options: CallOptions): Promise<CallResult<ReplyOf<Id>>> {
  const { method, path } = table[id]
  const token = bearer()
  const askedMs = clock.now()
  const result = await send({
    method,
    url: `${BASE}${fillPath(path, input.path)}${queryText(input.query)}`,
    headers: { accept: 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...options.headers },
    body: input.body,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    signal: options.signal,
  })
  if (result.kind === 'lost') return result
  if (result.status >= 200 && result.status < 300) {
    // A captive portal answers 200 with a page of its own: nobody knows whether the server acted.
    if (typeof result.body === 'string') return { kind: 'lost', reason: 'interrupted' }
    // A replay under an Idempotency-Key carries the time of the first answer.
    if (result.headers['idempotent-replayed'] !== 'true') learnFrom(result.body, result.early ?? { tookMs: clock.now() - askedMs, sinceMs: 0 })
    return { kind: 'ok', body: result.body as ReplyOf<Id> }
  }
  return { kind: 'problem', problem: isProblem(result.body) ? result.body : unexpectedAnswer(result.status) }
}

function learnFrom(body: unknown, { tookMs, sinceMs }: { readonly tookMs: number; readonly sinceMs: number }): void {
  if (typeof body === 'object' && body !== null && 'serverTime' in body && typeof body.serverTime === 'string') learnFromAnswer(body.serverTime, tookMs, sinceMs)
}

type Values = object | undefined

const valueOf = (values: Values, name: string): unknown => (values === undefined ? undefined : (values as Readonly<Record<string, unknown>>)[name])

function fillPath(path: string, values: Values): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(valueOf(values, name))))
}

function queryText(values: Values): string {
  const pairs = Object.keys(values ?? {})
    .filter((name) => valueOf(values, name) !== undefined)
    .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(String(valueOf(values, name)))}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
