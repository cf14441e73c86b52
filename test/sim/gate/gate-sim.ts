/** Everything of one sequence: people, devices, the network between, the server, and what must be remembered to judge. */
import type { SyncedGateEvent, Verdict } from '@contract/generated/types'
import type { OfflineGate } from '@/features/gate/offline-gate'
import type { Rng } from '../rng'
import { hit, type GateHappening, type GateOperation, type Hits } from './coverage'
import type { GateAnswer, GateRequest, GateServer } from './gate-server'

/** A visitor with a link, and what the host knows of the visit. */
export interface Guest {
  readonly visitId: string
  readonly visitorToken: string
  readonly document: string
  readonly companions: number
  /** As the host saw it last. */
  version: number
}

/** Something that is done once under its key, sent again until there is an answer. */
export interface Task {
  readonly what: GateOperation
  readonly request: GateRequest
  /** Told of the first answer that settles it. */
  readonly onAnswer: (answer: NonNullable<GateAnswer>) => void
  isOpen: boolean
}

/** A guard's device. */
export interface Device {
  readonly gateId: string
  readonly guardId: string
  readonly token: string
  /** How wrong its clock is. */
  skewMs: number
  isOffline: boolean
  /** Steps since it went offline. */
  offlineSteps: number
  gate: OfflineGate | null
  /** The latest verdicts that were not decided on. */
  verdicts: Verdict[]
  /** A message of the queue that nobody has answered. */
  syncing: Task | null
}

/** What a value that is shown at a gate really is. */
export interface Showing {
  readonly passId: string
  /** When its rotating code stood. */
  readonly codeMs: number
}

export interface GateSim {
  /** Chance of the step that runs. */
  rng: Rng
  nowMs: number
  /** No faults any more. */
  healing: boolean
  readonly server: GateServer
  readonly guests: Guest[]
  readonly devices: readonly Device[]
  readonly tasks: Task[]
  /** Copies that arrive whenever they like. */
  readonly late: GateRequest[]
  /** Scanned texts and codes by what they are; anything else is forged. */
  readonly shown: Map<string, Showing>
  /** What was acknowledged with a success: `admitted|visit|gate`. */
  readonly acknowledged: string[]
  /** What a first message told of an event. */
  readonly outcomes: Map<string, SyncedGateEvent['outcome']>
  /** Every event that a device ever queued: `kind|visit|gate` by key. */
  readonly queued: Map<string, string>
  /** Entries of each pass when it was issued, minus those used before. */
  readonly issued: Map<string, number>
  readonly hits: Hits
  readonly violations: string[]
  made: number
  /** Null unless replaying. */
  readonly trace: ((line: string) => void) | null
}

/** Something that must never happen did. */
export const violate = (sim: Pick<GateSim, 'violations' | 'trace'>, what: string): void => {
  sim.violations.push(what)
  sim.trace?.(`!! ${what}`)
}

export const happened = (sim: Pick<GateSim, 'hits'>, name: GateHappening): void => hit(sim.hits, `event ${name}`)

/** A lower-case UUID that says which one it is. */
export const newKey = (sim: GateSim): string => {
  sim.made += 1
  return `00000000-0000-4000-8000-${sim.made.toString(16).padStart(12, '0')}`
}
