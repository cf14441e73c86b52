/** A backend of its own for every test: the real seed, a memory journal, a clock that stands, chance from a seed. */
import { recordConsent, noticeInForce } from '@mock/domain/identity/privacy'
import { startSession } from '@mock/domain/identity/sessions'
import { rulesOf } from '@mock/domain/canteen/rules'
import { signWindowCode } from '@mock/domain/canteen/window-code'
import { createBackendOver, type Backend, type BackendOptions } from '@mock/kit/create-backend'
import { instantOf } from '@mock/kit/ids'
import { createSeededRandom } from '@mock/kit/random'
import type { Random } from '@mock/kit/types'
import { operations } from '@mock/operations'
import { consoleDoor } from '@mock/operations/console'
import { identity } from '@mock/operations/identity'
import { createSeed } from '@mock/seeds'
import { openMemoryStore } from '@mock/store/open-memory'
import type { AppTx } from '@mock/store/tables'
import type { MemoryJournal } from '@mock/store/memory-journal'
import type { Image, JournalRecord } from '@mock/store/types'
import { createCall, type Call } from './call'

/** Lunch time on a Friday. */
export const NOON = '2026-11-20T12:03:00+08:00'
/** The origin of the printed codes and of the browser. */
export const ORIGIN = 'https://eguanjia.example'
const SECRET = 'contract-tests'

/** A clock that stands until it is told to move. */
export interface StillClock { now(): number; advance(ms: number): void; set(instant: string): void }

/** Somebody signed in: pass it as `as`. */
export interface Caller { readonly token: string; readonly staffId: string; readonly sessionId: string }

/** What tests hold in their hands. */
export interface World {
  readonly backend: Backend
  readonly store: Backend['store']
  readonly clock: StillClock
  readonly random: Random
  /** Sends one typed operation; every answer is validated against the contract, closed. */
  readonly call: Call
  /** A fresh session of the person with this phone, without the detour of an SMS. */
  signInAs(phone: string): Caller
  /** The code sent last to a phone, read where the console reads it. */
  lastSmsCode(phone: string): string
  /** The signed reference of a window, under its current key version unless told otherwise. */
  codeOf(windowId: string, keyId?: string): string
  /** Changes rows as an office or a fault would. */
  change(fn: (tx: AppTx) => void): void
}

const stillClock = (instant: string): StillClock => {
  let nowMs = Date.parse(instant)
  return { now: () => nowMs, advance: (ms) => { nowMs += ms }, set: (next) => { nowMs = Date.parse(next) } }
}

let seeded: Image | null = null

/** The personas and a few strangers. */
const seed = createSeed({ history: false, cadres: 20 })

/** Seeding takes longer than most tests: it is done once a file, at noon. */
const seededImage = (): Image => {
  if (seeded) return seeded
  const { store } = createBackendOver({ operations, identity, seed }, {
    store: openMemoryStore({ freeze: true }), clock: stillClock(NOON), random: createSeededRandom(1), config: { secret: SECRET },
  })
  seeded = store.image()
  return seeded
}

/** How a world may differ. */
export interface WorldOptions extends Partial<Pick<BackendOptions, 'hooks' | 'config' | 'random'>> {
  /** RFC 3339; noon unless told otherwise. */
  readonly at?: string
  /** Where records go, to open the same world once more from them. */
  readonly journal?: MemoryJournal
  /** Records of an earlier world, read before anything happens: a restart. */
  readonly replay?: readonly JournalRecord[]
}

/** Opens a world as seeded; nothing is shared between two worlds but frozen rows. */
export const createWorld = ({ at = NOON, random = createSeededRandom(2), config, hooks, journal, replay }: WorldOptions = {}): World => {
  const clock = stillClock(at)
  const store = openMemoryStore({ image: seededImage(), freeze: true, ...(journal ? { journal } : {}), ...(replay ? { replay } : {}) })
  const backend = createBackendOver({ operations, identity, seed }, {
    store, clock, random, config: { secret: SECRET, publicOrigin: ORIGIN, ...config }, ...(hooks ? { hooks } : {}),
  })
  return {
    backend, store, clock, random,
    call: createCall(backend, ORIGIN),
    signInAs: (phone) => store.transact('test sign-in', (tx) => {
      const staff = tx.one('staff', 'byPhone', phone)
      if (!staff) throw new Error(`nobody has the phone ${phone}`)
      const nowMs = clock.now()
      recordConsent(tx, staff.id, noticeInForce(tx).id, instantOf(nowMs))
      const { token, session } = startSession(tx, staff.id, { at: instantOf(nowMs), nowMs }, random, rulesOf(tx))
      return { token, staffId: staff.id, sessionId: session.id }
    }),
    lastSmsCode: (phone) => {
      const sent = store.transact('test console', (tx) => consoleDoor.lastSmsCodes(tx)).find((sms) => sms.phone === phone)
      if (!sent) throw new Error(`no code was sent to ${phone}`)
      return sent.code
    },
    codeOf: (windowId, keyId) => {
      const window = store.read.get('windows', windowId)
      if (!window) throw new Error(`no window ${windowId}`)
      return signWindowCode(SECRET, window.ref, keyId ?? window.keyId)
    },
    change: (fn) => store.transact('test change', fn),
  }
}
