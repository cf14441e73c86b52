/** Everything of one sequence: people, phones, the network between, the server, and what must be remembered to judge. */
import type { AppStore } from '@mock/store/tables'
import type { Quote } from '@contract/generated/types'
import type { Attempt, PaymentClient } from '@/features/checkout/attempts'
import { inProcessLock } from '@/platform/lock/queue'
import type { WithLock } from '@/platform/lock/types'
import type { ClientOperation, Coverage, NetworkOperation } from './coverage'
import { createDisk, type Disk, type View } from './disk'
import type { Rng } from './rng'
import type { IntentClient } from './rewards/intent-client'
import type { KnownIntent } from './rewards/intent-watch'
import type { Road, SimServer } from './server'
import { payerIds, START_MS, tokenOf, windowIds } from './tiny-world'

/** What a person wants: one meal paid once, with however many scans and quotes. */
export interface Intent {
  readonly id: number
  readonly payer: Payer
  readonly windowId: string
  readonly fen: number
  /** The earlier payment that the person knowingly repeats. */
  acceptDuplicateOf: string | null
  /** Seen as paid, or given up. */
  over: boolean
}

/** What a tab shows. */
export interface Screen {
  intent: Intent | null
  quote: Quote | null
  key: string | null
  pinProof: string | null
  pinAsked: boolean
}

/** One instance of the app. */
export interface Tab {
  readonly name: string
  readonly payer: Payer
  /** Null while killed. */
  client: PaymentClient | null
  /** Everything else that is done once; null while killed. */
  intents: IntentClient | null
  view: View
  /** Counts lives: what belongs to an earlier one must have no effect. */
  life: number
  restarted: boolean
  screen: Screen
  /** Client operations that have not returned. */
  readonly pending: Map<number, ClientOperation>
  /** Which operation last asked something of a key. */
  readonly labels: Map<string, ClientOperation>
}

/** A person with a phone. */
export interface Payer {
  readonly userId: string
  readonly disk: Disk
  readonly lock: WithLock
  readonly tabs: Tab[]
  sessions: number
  token: string
  /** What the app believes. */
  signedIn: boolean
  offline: boolean
  skewMs: number
}

/** A message on its way; delivered in any order. */
export interface Message {
  readonly what: string
  deliver(): Promise<void> | void
}

/** A refund that the window wants to give; retried under its own key. */
export interface RefundOrder {
  readonly paymentId: string
  readonly fen: number
  readonly key: string
  state: 'open' | 'refunded' | 'refused'
}

/** A code that is shown at the counter; retried under its own key. */
export interface HandOut {
  readonly code: string
  readonly key: string
  isOpen: boolean
}

export interface World {
  /** Chance of the step that runs. */
  rng: Rng
  nowMs: number
  /** No faults any more. */
  healing: boolean
  readonly server: SimServer
  readonly road: Road
  readonly payers: readonly Payer[]
  readonly intents: Intent[]
  readonly messages: Message[]
  readonly refunds: RefundOrder[]
  readonly handOuts: HandOut[]
  /** Every intent that was ever on a phone, by its key. */
  readonly known: Map<string, KnownIntent>
  /** The key that each place in a phone's storage holds. */
  readonly stored: Map<string, string>
  /** Payments by devices that are not one of the phones. */
  readonly elsewhere: Set<string>
  readonly intentOfQuote: Map<string, Intent>
  /** The newest state of every attempt that was ever on a phone. */
  readonly attempts: Map<string, Attempt>
  /** Keys whose quote the server said it does not know. */
  readonly quotesGone: Set<string>
  /** Payments that some answer acknowledged, and refunds. */
  readonly acknowledged: Set<string>
  readonly stickers: Map<string, string>
  readonly coverage: Coverage
  readonly violations: string[]
  /** The store and its record that the books were judged at last. */
  judged: { readonly store: AppStore; readonly version: number } | null
  /** Calls in the middle of a crash. */
  busy: number
  made: number
  /** Null unless replaying. */
  readonly trace: ((line: string) => void) | null
}

/** Something that must never happen did. */
export const violate = (world: World, what: string): void => {
  world.violations.push(what)
  world.trace?.(`!! ${what}`)
}

/** The next number of this sequence, for ids. */
export const count = (world: World): number => {
  world.made += 1
  return world.made
}

/** A lower-case UUID that says which one it is. */
export const uuidOf = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

export const emptyScreen = (): Screen => ({ intent: null, quote: null, key: null, pinProof: null, pinAsked: false })

/** The payers with their phones, two tabs each. Tabs get their clients later. */
export function createPayers(watch: (payer: Payer, key: string, text: string | null) => void): Payer[] {
  return payerIds.map((userId, index) => {
    const disk = createDisk((key, text) => watch(payer, key, text))
    const payer: Payer = {
      userId, disk, lock: inProcessLock(), tabs: [], sessions: 0, token: tokenOf(userId, 0), signedIn: true, offline: false, skewMs: 0,
    }
    for (const name of index === 0 ? ['a1', 'a2'] : ['b1', 'b2']) {
      payer.tabs.push({
        name, payer, client: null, intents: null, view: disk.openView(), life: 0, restarted: false, screen: emptyScreen(),
        pending: new Map(), labels: new Map(),
      })
    }
    return payer
  })
}

/** Network operations and client operations share names where they are the same thing to a person. */
export type Label = NetworkOperation

export { START_MS, windowIds }
