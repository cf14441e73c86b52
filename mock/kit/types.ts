/** What an operation gets and gives back. Everything is typed from the contract; see mock/README.md. */
import type { OperationId } from '@contract/generated/operations'
import type { components, operations } from '@contract/generated/types'
import type { AppReadTx, AppTx, SessionRow, StaffRow } from '../store/tables'

export type { AttemptOutcome, IdempotencyRow } from '../store/attempt-row'

export type { OperationId } from '@contract/generated/operations'

/** The contract's closed list of problem codes. */
export type ProblemCode = components['schemas']['ProblemCode']

/** Roles of staff members. */
export type Role = components['schemas']['Role']

type Nothing = Readonly<Record<never, never>>
type ParametersOf<Id extends OperationId> = operations[Id]['parameters']
type Declared<P, K extends keyof P> = [NonNullable<P[K]>] extends [never] ? Nothing : NonNullable<P[K]>

/** Path parameters. */
export type PathOf<Id extends OperationId> = Declared<ParametersOf<Id>, 'path'>
/** Query parameters; absent ones are undefined unless the contract gives a default. */
export type QueryOf<Id extends OperationId> = Declared<ParametersOf<Id>, 'query'>
/** Declared header parameters under the contract's spelling. */
export type HeadersOf<Id extends OperationId> = Declared<ParametersOf<Id>, 'header'>
/** JSON request body (already validated), or undefined. */
export type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: { 'application/json': infer B } } }
  ? B
  : operations[Id] extends { requestBody?: { content: { 'application/json': infer B } } } ? B | undefined : undefined

type SuccessStatus = 200 | 201 | 202 | 204
type Responses<Id extends OperationId> = operations[Id]['responses']
type ContentOf<R> = R extends { content: infer C } ? (C extends Record<string, unknown> ? C[keyof C] : undefined) : undefined
/** Body of the operation's success answers; undefined when it has none. */
export type ReplyBody<Id extends OperationId> = {
  [K in keyof Responses<Id> & SuccessStatus]: ContentOf<Responses<Id>[K]>
}[keyof Responses<Id> & SuccessStatus]

/** A refusal as a value: its effects stay (lock counters, audit). A thrown ProblemError leaves no effect. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly code: ProblemCode
  readonly detail?: string
  readonly extensions: Readonly<Partial<components['schemas']['Problem']>>
}

/** A success answer. `status` defaults to the contract's success status. */
export interface Success<B> {
  readonly kind: 'success'
  readonly body: B
  readonly status?: SuccessStatus
  readonly headers?: Readonly<Record<string, string>>
  /** Sets the session cookie to the session's secret token, or ends it (null). */
  readonly session?: { readonly token: string; readonly maxAgeSeconds: number } | null
}

/** What an operation returns: build it with `reply(body)`, `noContent()` or `refuse(code)`. */
export type Reply<Id extends OperationId = OperationId> = Success<ReplyBody<Id>> | Refusal

/** Who calls. */
export interface Actor {
  readonly session: SessionRow
  readonly staff: StaffRow
  readonly roles: readonly Role[]
}

/** Wall time in epoch milliseconds. The console can shift and freeze the server's clock. */
export interface Clock {
  now(): number
}

/** Source of randomness; seeded in tests and in the simulation. */
export interface Random {
  bytes(length: number): Uint8Array
}

/** Fixed at start. */
export interface BackendConfig {
  /** Master secret; keys are derived from it by purpose (`deriveKey`). Never logged. */
  readonly secret: string
  /** Origin printed in window QRs and share links, e.g. `https://localhost:8080`. */
  readonly publicOrigin: string
  /** Validate every answer against the contract, closed; a violation throws. On in tests and in development. */
  readonly validateResponses: boolean
  readonly cookie: { readonly name: string; readonly secure: boolean }
  /** Check Origin / Sec-Fetch-Site on mutations; off only where the mount is same-origin by construction. */
  readonly checkOrigin: boolean
  /** How often one may ask; null for no limit, as for benches and simulations. */
  readonly rateLimits: RateLimits | null
}

/** Requests in a minute. */
export interface RateLimits {
  readonly sessionPerMinute: number
  /** Of all callers without a session at one address. */
  readonly clientPerMinute: number
}

/** What the console may change at run time. */
export interface Settings {
  /** Where the phone stands: at the scanned window, where it says, or so many metres from the window. */
  location: { mode: 'at_window' } | { mode: 'real' } | { mode: 'far'; metres: number }
}

/** Everything an operation may touch. It is synchronous: no await, no timers, no other input. */
export interface Context<Id extends OperationId = OperationId> {
  readonly operationId: Id
  readonly params: PathOf<Id>
  readonly query: QueryOf<Id>
  readonly headers: HeadersOf<Id>
  readonly body: BodyOf<Id>
  /** Null only where the contract asks for no session. */
  readonly actor: Actor | null
  readonly tx: AppTx
  /** The request's instant, RFC 3339 with +08:00; one value for the whole operation. */
  now(): string
  /** The same instant in epoch milliseconds. */
  nowMs(): number
  /** A fresh opaque id: `id('pay')` → `pay_…`. */
  id(prefix: string): string
  readonly random: Random
  readonly config: BackendConfig
  readonly settings: Readonly<Settings>
  /** The Idempotency-Key, where the operation is idempotent. */
  readonly idempotencyKey: string | null
  /** Whether another request of this caller under this key is being worked on at this moment. */
  isInFlight(key: string): boolean
}

/** One operation of the contract. Throw `problem(code)` for a refusal that must leave nothing. */
export type Operation<Id extends OperationId> = (ctx: Context<Id>) => Reply<Id>

/** The complete table: a missing or extra operation is a type error. */
export type Operations = { readonly [Id in OperationId]: Operation<Id> }

/** Finds who is behind a session token; `expired` when the token was once good. Implemented by the identity domain. */
export type Authenticate = (tx: AppReadTx, token: string, nowMs: number) => Actor | 'unknown' | 'expired'

/** A last check before every operation of a signed-in caller (`consent_required`); null lets it pass. */
export type Gate = (tx: AppReadTx, actor: Actor, operationId: OperationId) => ProblemCode | null

/** Runs within every turn of a signed-in caller, before the operation: where an idle expiry slides. */
export type Touch = (tx: AppTx, actor: Actor, nowMs: number) => void

/** What the identity domain gives the kit. */
export interface IdentityDoor {
  readonly authenticate: Authenticate
  readonly gate: Gate
  readonly touch: Touch
}

/** One printed window code, for the console's list. */
export interface ConsoleWindow {
  readonly windowId: string
  readonly venueName: string
  readonly windowName: string
  /** The signed URL inside the printed QR. */
  readonly url: string
  readonly keyId: string
  readonly state: 'active' | 'revoked'
}

/** What the console asks of the domains; exported as `consoleDoor` from mock/operations/console.ts. */
export interface ConsoleDoor {
  listWindows(tx: AppTx, config: BackendConfig): readonly ConsoleWindow[]
  revokeWindow(tx: AppTx, windowId: string, at: string): void
  /** A new reference or key version, so that the old sticker dies. */
  reissueWindow(tx: AppTx, windowId: string, at: string, random: Random): void
  /** Newest first. */
  lastSmsCodes(tx: AppTx): readonly { phone: string; code: string; at: string }[]
}

/** Fills an empty store; deterministic for one random and clock. Exported as `seed` from mock/seeds/index.ts. */
export type Seed = (tx: AppTx, world: { nowMs: number; random: Random; config: BackendConfig }) => void
