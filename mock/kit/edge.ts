/** The edge: what a request must get past before its turn. Each step throws the ProblemError it ends in. */
import type { AppReadTx } from '../store/tables'
import { readJson, refuseDeclaredSize } from './body'
import type { OperationSpec } from './contract'
import { fingerprintOf, readKey, type KeyedRequest } from './idempotency'
import { isCrossSite } from './origin'
import { problem } from './reply'
import { validateBody, validateParameters, type Input } from './request-validation'
import { credentialOf, type Credential } from './session'
import type { Actor, Authenticate, BackendConfig, Gate } from './types'

/** A request as the mounts hand it in. */
export interface Incoming {
  readonly method: string
  /** Absolute. */
  readonly url: string
  /** The caller's address, where the mount knows one. */
  readonly client?: string
  header(name: string): string | null
  bytes(): Promise<Uint8Array>
}

/** The caller went away before the body was whole: nothing was done and nobody waits for an answer. */
export class RequestLost extends Error {
  constructor(cause: unknown) {
    super('the request broke off', { cause })
    this.name = 'RequestLost'
  }
}

/** A request that fits the contract. */
export interface Call {
  readonly spec: OperationSpec
  readonly credential: Credential | null
  readonly input: Input
  readonly body: unknown
  readonly keyed: Omit<KeyedRequest, 'actorId'> | null
}

/** Finds the caller and whether they may call this operation at all. */
export type Identify = (tx: AppReadTx, spec: OperationSpec, credential: Credential | null, nowMs: number) => Actor | null

/** Throws `session_missing`, `session_expired`, `role_missing` or the gate's refusal; null only on public operations. */
export const createIdentify = (authenticate: Authenticate, gate: Gate): Identify => (tx, spec, credential, nowMs) => {
  const found = credential ? authenticate(tx, credential.token, nowMs) : 'unknown'
  if (spec.isPublic) return typeof found === 'string' ? null : found
  if (found === 'expired') throw problem('session_expired')
  if (found === 'unknown') throw problem('session_missing')
  if (!found.roles.some((role) => spec.roles.includes(role))) throw problem('role_missing')
  const refused = gate(tx, found, spec.id)
  if (refused) throw problem(refused)
  return found
}

const refuseCrossSite = (request: Incoming, host: string, credential: Credential | null, config: BackendConfig): void => {
  const crossSite = config.checkOrigin && isCrossSite({
    method: request.method, host, credential, publicOrigin: config.publicOrigin,
    secFetchSite: request.header('sec-fetch-site'), origin: request.header('origin'),
  })
  if (crossSite) throw problem('cross_site')
}

const bytesOf = (request: Incoming): Promise<Uint8Array> =>
  request.bytes().catch((error: unknown) => { throw new RequestLost(error) })

/** Reads and checks everything of a request but its meaning. `admit` finds the caller before the body is looked at. */
export const readCall = async (
  spec: OperationSpec, path: Readonly<Record<string, string>>, request: Incoming, config: BackendConfig,
  admit: (credential: Credential | null) => void,
): Promise<Call> => {
  const url = new URL(request.url)
  refuseDeclaredSize(request.header('content-length'))
  const credential = credentialOf((name) => request.header(name), config.cookie)
  refuseCrossSite(request, url.host, credential, config)
  admit(credential)
  const bytes = spec.method === 'GET' ? new Uint8Array() : await bytesOf(request)
  const body = readJson(spec, bytes, request.header('content-type'))
  const key = spec.idempotent ? readKey(request.header('idempotency-key')) : null
  const input = validateParameters(spec, { path, query: url.searchParams, header: (name) => request.header(name) })
  validateBody(spec, body)
  const keyed = key === null ? null : { key, operationId: spec.id, fingerprint: fingerprintOf(spec, input.path, input.query, body) }
  return { spec, credential, input, body, keyed }
}
