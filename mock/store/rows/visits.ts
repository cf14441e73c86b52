/** Rows of visits: buildings, gates, visits, the people in them, passes. Instants are epoch milliseconds. */
import type { DocumentKind, NoticeKind, VerdictReason, VisitColour, VisitOrigin, VisitPolicy, VisitPurpose, VisitState } from '@contract/generated/types'
import type { components } from '@contract/generated/types'

type Schemas = components['schemas']

/** A building with what visitors need of it. */
export interface BuildingRow {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly directions: readonly string[]
  readonly doorGroups: readonly { readonly id: string; readonly name: string; readonly isRestricted: boolean }[]
  /** Names of the visitors' parking spaces; each has one car at a time. */
  readonly parkingSpaces: readonly string[]
  /** Through which gates its visitors come. */
  readonly gateIds: readonly string[]
}

/** A gate of the compound. */
export interface GateRow {
  readonly id: string
  readonly name: string
  readonly location: string
  readonly byCar: boolean
}

/** Every figure that the deployment decides about visits: the one row `current`. */
export interface VisitPolicyRow extends VisitPolicy {
  readonly id: 'current'
  readonly purposes: readonly VisitPurpose[]
  readonly consent: Schemas['VisitConsent']
  readonly receptionPhone: string
  /** The `aud` of this compound's passes. */
  readonly audience: string
  /** Version of the key that signs passes. */
  readonly keyId: string
  /** The gate opens so long before the start. */
  readonly earlyMinutes: number
  readonly stepSeconds: number
  /** So many steps before and after the present one still count. */
  readonly driftSteps: number
  /** A check may be admitted on for so long. */
  readonly checkSeconds: number
  /** Unknown link tokens a minute from one caller before `rate_limited`. */
  readonly unknownTokens: number
  /** So many unknown codes within the lock's minutes lock the guard's typing … */
  readonly unknownCodes: number
  /** … for so long. */
  readonly lockMinutes: number
  /** A full identity is covered again after so long. */
  readonly unmaskSeconds: number
  /** A gate's list without network is good for so long. */
  readonly offlineHours: number
}

/** Until when the passing of time was seen to (visits missed, reminders, data deleted): the one row `current`. */
export interface VisitSweepRow {
  readonly id: 'current'
  /** All that fell due before is done. */
  readonly sweptMs: number
}

/** A document as typed. */
export interface DocumentValue {
  readonly kind: DocumentKind
  readonly number: string
}

/** The personal data of a visit, apart from it so that it can be deleted while the statistics stay. Id: the visit's. */
export interface VisitPersonRow {
  readonly id: string
  readonly name: string
  readonly org: string | null
  readonly document: DocumentValue
  readonly phone: string
  readonly plate: string | null
  readonly companions: readonly { readonly name: string; readonly document: DocumentValue | null }[]
}

/** One visit. What it says of people is a copy for lists and goes with the retention too. */
export interface VisitRow {
  readonly id: string
  readonly serial: string
  readonly state: VisitState
  /** Grows with every change of who, when, where. */
  readonly version: number
  readonly hostId: string
  readonly arrangedBy: string | null
  readonly origin: VisitOrigin
  readonly groupId: string | null
  readonly seriesId: string | null
  readonly againVisitId: string | null
  /** As invited; empty once deleted. */
  readonly invitedName: string
  readonly invitedOrg: string | null
  readonly startsAtMs: number
  readonly endsAtMs: number
  readonly purpose: VisitPurpose
  readonly purposeText: string | null
  readonly buildingId: string
  readonly doorGroupId: string | null
  readonly parkingWanted: boolean
  readonly parkingSpace: string | null
  readonly entriesAllowed: number
  readonly privateNote: string | null
  /** The visitor and the companions. */
  readonly persons: number
  /** By the rules that a host may know; null until registered. */
  readonly colour: VisitColour | null
  readonly reasons: readonly VerdictReason[]
  readonly declineReason: string | null
  /** Grows when the host renews the link. */
  readonly linkVersion: number
  /** The pass of the approved version. */
  readonly passId: string | null
  readonly createdAtMs: number
  readonly changedAtMs: number
  readonly registeredAtMs: number | null
  readonly arrivedAtMs: number | null
  readonly arrivedGateId: string | null
  /** The latest entry. */
  readonly lastEntryMs: number | null
  readonly lastEntryGateId: string | null
  readonly leftAtMs: number | null
  /** How many are in the compound by this visit; 0 when nobody. */
  readonly insidePersons: number
  /** Whether the host was reminded that they have not left. */
  readonly remindedAtMs: number | null
  /** The day (`YYYY-MM-DD`) on which the personal data goes; null once it is gone. */
  readonly deleteOn: string | null
}

/** One entry by a pass. */
export interface PassUseValue {
  readonly atMs: number
  readonly gateId: string
}

/** A pass. Its token and rotating key are derived from its id and the deployment's secret. */
export interface PassRow {
  readonly id: string
  readonly visitId: string
  readonly keyId: string
  readonly opensAtMs: number
  readonly endsAtMs: number
  readonly entriesLeft: number
  readonly uses: readonly PassUseValue[]
  /** Why it is no longer good: the visit was changed, cancelled or declined. Used up is `entriesLeft` 0. */
  readonly revoked: 'changed' | 'cancelled' | null
}

/** A host's standing link. Id: the staff member's. */
export interface RequestLinkRow {
  readonly id: string
  readonly version: number
  readonly renewedAtMs: number
}

/** Something a member of staff is told. */
export interface NoticeRow {
  readonly id: string
  readonly staffId: string
  /** Counted for each of the staff, so that what was told in one moment keeps its order. */
  readonly number: number
  readonly kind: NoticeKind
  readonly atMs: number
  readonly isRead: boolean
  readonly visitId: string
  readonly persons: number
  readonly gateName: string | null
}

/** Link tokens that nothing was found for, by caller. */
export interface TokenTryRow {
  readonly id: string
  readonly unknownMs: readonly number[]
}
