/** What the console page may ask of the server: /__mock/api/*. */
import { renderSVG } from 'uqr'
import { operationSpecs } from '../kit/contract'
import type { Backend } from '../kit/create-backend'
import { instantOf } from '../kit/ids'
import type { ConsoleDoor, ConsoleWindow, Settings } from '../kit/types'
import { scenarios } from '../scenarios/catalogue'
import type { FaultBox, FaultKind, FaultOrder, FaultTarget } from '../scenarios/faults'
import type { MockClock } from '../server/mock-clock'

/** The server's parts that the console may touch. */
export interface ConsoleParts {
  readonly backend: Backend
  readonly door: ConsoleDoor
  readonly clock: MockClock
  readonly faults: FaultBox
  /** Source of the keys of re-issued window codes. */
  readonly random: { bytes(length: number): Uint8Array }
}

/** An answer of the console's API. */
export type ConsoleAnswer =
  | { readonly status: 200; readonly json: unknown }
  | { readonly status: 200; readonly svg: string }
  | { readonly status: 400 | 404; readonly error: string }

type Body = Readonly<Record<string, unknown>>

const FAULT_KINDS: readonly FaultKind[] = ['drop_request', 'drop_response', 'slow', 'hold', 'fail', 'offline']
const MAX_SHIFT_MS = 366 * 86_400_000
const done: ConsoleAnswer = { status: 200, json: { ok: true } }
const bad = (error: string): ConsoleAnswer => ({ status: 400, error })
const missing: ConsoleAnswer = { status: 404, error: 'not found' }

const isKind = (value: unknown): value is FaultKind => FAULT_KINDS.some((kind) => kind === value)
const isTarget = (value: unknown): value is FaultTarget =>
  value === '*' || value === 'appFiles' || [...operationSpecs.keys()].some((id) => id === value)
const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most

const orderOf = ({ scenario, kind, operationId, times = 1, delayMs = 0 }: Body): FaultOrder | null => {
  if (scenario !== undefined) return scenarios.find(({ name }) => name === scenario)?.order ?? null
  if (!isKind(kind) || !isTarget(operationId)) return null
  if (!(times === null || isCount(times, 1_000)) || !isCount(delayMs, 600_000)) return null
  return { kind, operationId, times, delayMs }
}

const locationOf = ({ mode, metres }: Body): Settings['location'] | null => {
  if (mode === 'at_window' || mode === 'real') return { mode }
  return mode === 'far' && isCount(metres, 20_000_000) ? { mode, metres } : null
}

const setClock = (clock: MockClock, { shiftMs, frozen, reset }: Body): ConsoleAnswer => {
  if (reset === true) clock.reset()
  if (shiftMs !== undefined) {
    if (typeof shiftMs !== 'number' || !Number.isInteger(shiftMs) || Math.abs(shiftMs) > MAX_SHIFT_MS) return bad('shiftMs')
    clock.shift(shiftMs)
  }
  if (frozen === true) clock.freeze()
  if (frozen === false) clock.run()
  return done
}

/** Makes the console's API; `path` is what follows `/__mock/api/`. */
export const createConsoleApi = ({ backend, door, clock, faults, random }: ConsoleParts) => {
  const { store, config, settings } = backend
  const at = (): string => instantOf(clock.now())

  const windows = (): readonly ConsoleWindow[] => store.transact('console list', (tx) => door.listWindows(tx, config))

  const state = (): ConsoleAnswer => ({ status: 200, json: {
    windows: windows(),
    smsCodes: store.transact('console sms', (tx) => door.lastSmsCodes(tx)).slice(0, 20),
    clock: { at: at(), offsetMs: clock.offsetMs, frozen: clock.frozen },
    faults: faults.list(),
    heldCount: faults.heldCount,
    scenarios: scenarios.map(({ name, label }) => ({ name, label })),
    operations: [...operationSpecs.keys()],
    location: settings.location,
    version: store.version,
  } })

  const changeWindow = async (windowId: string, action: string): Promise<ConsoleAnswer> => {
    if (!windows().some((window) => window.windowId === windowId)) return missing
    if (action === 'revoke') store.transact('console revoke', (tx) => { door.revokeWindow(tx, windowId, at()) })
    else if (action === 'reissue') store.transact('console reissue', (tx) => { door.reissueWindow(tx, windowId, at(), random) })
    else return missing
    await store.flush()
    return done
  }

  const qr = (windowId: string): ConsoleAnswer => {
    const window = windows().find((candidate) => candidate.windowId === windowId)
    return window ? { status: 200, svg: renderSVG(window.url, { ecc: 'M', border: 4 }) } : missing
  }

  const post = async (path: string, body: Body): Promise<ConsoleAnswer> => {
    const [head = '', id = '', action = ''] = path.split('/')
    if (head === 'windows') return changeWindow(id, action)
    switch (path) {
      case 'clock': return setClock(clock, body)
      case 'faults': {
        const order = orderOf(body)
        return order ? { status: 200, json: faults.add(order) } : bad('scenario, or kind, operationId, times, delayMs')
      }
      case 'faults/clear': faults.clear(); return done
      case 'faults/release': faults.release(); return done
      case 'location': {
        const location = locationOf(body)
        if (!location) return bad('mode at_window | real | far with metres')
        settings.location = location
        return done
      }
      case 'reset':
        faults.clear()
        await backend.reset()
        return done
      default: return missing
    }
  }

  return {
    get: (path: string): ConsoleAnswer => {
      if (path === 'state') return state()
      const [, windowId] = /^windows\/([^/]+)\/qr\.svg$/.exec(path) ?? []
      return windowId === undefined ? missing : qr(windowId)
    },
    post,
    remove: (path: string): ConsoleAnswer => {
      const [, faultId] = /^faults\/(\w+)$/.exec(path) ?? []
      if (faultId === undefined) return missing
      faults.remove(faultId)
      return done
    },
  }
}

export type ConsoleApi = ReturnType<typeof createConsoleApi>
