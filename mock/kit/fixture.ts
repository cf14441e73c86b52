/** A small world for the kit's own tests: one cadre, one window keeper, a few invented operations. */
import { operationSpecs } from './contract'
import { createBackendOver, type Backend, type BackendOptions, type Domains } from './create-backend'
import { createSeededRandom } from './random'
import type { Actor, Authenticate, Operations, OperationId } from './types'
import { openMemoryStore } from '../store/open-memory'
import type { StaffRow } from '../store/tables'

const staff = (id: string, phone: string, roles: StaffRow['roles']): StaffRow => ({
  id, phone, name: '陈海平', unitId: 'unt_1', unitName: '市机关事务中心', roles, windowIds: [], gateIds: [], state: 'active', pinHash: null,
})

const people: Readonly<Record<string, StaffRow>> = {
  cadre: staff('stf_cadre', '13800000001', ['cadre']),
  keeper: staff('stf_keeper', '13800000002', ['window']),
  other: staff('stf_other', '13800000003', ['window']),
}

const authenticate: Authenticate = (tx, token): Actor | 'unknown' | 'expired' => {
  if (token === 'old') return 'expired'
  const found = people[token]
  const row = found && tx.get('staff', found.id)
  return row ? { staff: row, roles: row.roles, session: { id: token, staffId: row.id, createdAt: '2026-11-20T08:00:00+08:00' } } : 'unknown'
}

/** Operations nobody wrote for this test answer as bugs. */
const withFallback = (own: Partial<Operations>): Operations => {
  const rest = [...operationSpecs.keys()].map((id) => [id, () => { throw new Error(`no ${id} in this test`) }])
  return { ...Object.fromEntries(rest), ...own }
}

/** A clock that stands until it is told to move. */
export const createStillClock = (startMs = Date.parse('2026-11-20T12:03:00+08:00')) => {
  let nowMs = startMs
  return { now: () => nowMs, advance: (ms: number) => { nowMs += ms } }
}

/** A backend over the given operations. Tokens: `cadre`, `keeper`, `other`; `old` has expired. */
export const createTestBackend = (
  operations: Partial<Operations>, options: Partial<BackendOptions> = {}, identity: Partial<Domains['identity']> = {},
): Backend => createBackendOver({
  operations: withFallback(operations),
  identity: { authenticate, gate: () => null, touch: () => undefined, ...identity },
  seed: (tx) => { for (const person of Object.values(people)) tx.put('staff', person) },
}, { store: openMemoryStore({ freeze: true }), clock: createStillClock(), random: createSeededRandom(1), ...options })

/** What a test says about a request. */
export interface TestCall {
  readonly method?: string
  readonly as?: string | null
  readonly body?: unknown
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

const originOf = 'http://localhost:8080'

/** Builds a request as a mini-program would send it: bearer token, JSON. */
export const requestTo = (path: string, { method = 'GET', as = null, body, text, headers = {} }: TestCall = {}): Request => {
  const payload = text ?? (body === undefined ? undefined : JSON.stringify(body))
  return new Request(`${originOf}${path}`, {
    method,
    headers: {
      ...(as === null ? {} : { authorization: `Bearer ${as}` }),
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(payload === undefined ? {} : { body: payload }),
  })
}

/** Sends and reads back status, headers and parsed body. */
export const send = async (backend: Backend, path: string, call: TestCall = {}) => {
  const response = await backend.handle(requestTo(path, call))
  const raw = await response.text()
  const body: { code?: string; [member: string]: unknown } = raw === '' ? {} : JSON.parse(raw)
  return { status: response.status, headers: response.headers, body, raw }
}

export type { OperationId }
