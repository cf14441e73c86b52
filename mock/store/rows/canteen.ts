/** Rows of the canteen domain: venues, windows, revoked window codes, and the deployment's rules. */
import type { components } from '@contract/generated/types'

type Schemas = components['schemas']

/** `breakfast`, `lunch`, `dinner` or `night`. */
export type PeriodId = Schemas['MealPeriod']['periodId']
/** `daily` or `official_trip`. */
export type Scene = Schemas['Scene']

/** A canteen or a designated farmhouse. */
export interface VenueRow {
  readonly id: string
  readonly name: string
  readonly kind: Schemas['VenueKind']
  readonly area: string
  readonly address: string
  readonly latitude: number
  readonly longitude: number
  readonly coordSys: 'GCJ02'
  /** Metres within which a scan counts as at the venue. */
  readonly radiusM: number
  readonly openingHours: string
}

/** One serving window with its printed code. */
export interface WindowRow {
  readonly id: string
  readonly venueId: string
  readonly name: string
  /** What the printed code names: `w1001-1`. */
  readonly ref: string
  readonly isOpen: boolean
  /** Version of the key that signs the sticker in use: `k1`, after a re-issue `k2`. */
  readonly keyId: string
}

/** A sticker that no longer counts. Id: `<windowId>:<keyId>`. */
export interface CodeRevocationRow {
  readonly id: string
  readonly windowId: string
  readonly keyId: string
  readonly revokedAt: string
}

/** A meal period in minutes after midnight (Asia/Shanghai); one with `fromMinute` > `toMinute` crosses midnight. */
export interface PeriodRule {
  readonly periodId: PeriodId
  readonly name: string
  readonly fromMinute: number
  readonly toMinute: number
}

/** What one scene means at one kind of venue, with the limit of every period in fen. */
export interface SceneRule {
  readonly scene: Scene
  readonly venueKind: Schemas['VenueKind']
  readonly name: string
  readonly tripReference: Schemas['SceneOption']['tripReference']
  readonly limitFen: Readonly<Record<PeriodId, number>>
}

/** Every figure that some office decides; the one row `rules`, filled from `mock/seeds/rules.ts`. */
export interface RulesRow {
  readonly id: 'rules'
  readonly session: {
    readonly idleMinutes: number
    readonly absoluteDays: number
    /** The idle expiry slides in steps of so many minutes, to spare a write on every request. */
    readonly slideMinutes: number
    /** For so long an expired session is told from an unknown one. */
    readonly rememberExpiredDays: number
  }
  readonly sms: {
    readonly lifeSeconds: number
    readonly resendSeconds: number
    readonly perDay: number
    readonly tries: number
    readonly lockMinutes: number
  }
  readonly wechat: { readonly codeMinutes: number; readonly ticketMinutes: number }
  readonly pin: {
    readonly tries: number
    readonly lockMinutes: number
    readonly proofSeconds: number
    readonly hashIterations: number
  }
  readonly canteen: {
    readonly periods: readonly PeriodRule[]
    /** A period may still be chosen so long after its end: a late tray. */
    readonly graceMinutes: number
    /** In the order offered; the first one of a venue kind is its default. */
    readonly scenes: readonly SceneRule[]
    /** Origins of earlier deployments whose stickers still hang. */
    readonly formerOrigins: readonly string[]
  }
}
