/** Rows of the gate: what was checked, what happened, what devices without network hold. Instants are epoch milliseconds. */
import type { GateEventKind, RefusalReason, UnmaskReason, VerdictReason, VisitColour } from '@contract/generated/types'

/** A verdict that was given. An admission names it for a minute or two. */
export interface GateCheckRow {
  readonly id: string
  readonly gateId: string
  readonly guardId: string
  readonly atMs: number
  readonly by: 'scan' | 'code' | 'plate' | 'visit'
  readonly colour: VisitColour
  readonly reasons: readonly VerdictReason[]
  readonly visitId: string | null
  readonly passId: string | null
  /** Whether somebody was let in or turned away on it: a check is good for one decision. */
  readonly isDecided: boolean
}

/** What happened at a gate; only ever added. */
export interface GateEventRow {
  readonly id: string
  /** `YYYY-MM-DD` of `atMs`. */
  readonly day: string
  readonly kind: GateEventKind
  readonly atMs: number
  readonly gateId: string
  readonly guardId: string
  readonly visitId: string | null
  readonly persons: number | null
  readonly colour: VisitColour | null
  readonly reasons: readonly VerdictReason[]
  readonly refusal: RefusalReason | null
  readonly unmasking: UnmaskReason | null
  readonly note: string | null
  readonly wasOffline: boolean
}

/** An event that a device made without network, so that it is taken once. Id: its `eventKey`. */
export interface OfflineEventRow {
  readonly id: string
  readonly outcome: 'recorded' | 'conflict' | 'ignored'
  readonly firstUse: { readonly atMs: number; readonly gateId: string } | null
}

/** A list that a device was given. */
export interface OfflineListRow {
  readonly id: string
  readonly gateId: string
  readonly guardId: string
  readonly issuedAtMs: number
}

/** Codes without a pass that a guard typed. Id: the staff member's. */
export interface GateCodeTryRow {
  readonly id: string
  readonly unknownMs: readonly number[]
  readonly lockedUntilMs: number
}

/** Somebody who is not let in, or not alone. Id: HMAC of kind and number, so that the list names nobody. */
export interface WatchRow {
  readonly id: string
  readonly level: 'refuse' | 'escort'
  /** For the office. */
  readonly note: string
}
