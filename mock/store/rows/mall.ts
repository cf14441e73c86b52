/** Rows of the mall: what is on offer, where it is collected, who redeemed what. */
import type { MallItemKind, Picture, RedemptionState } from '@contract/generated/types'
import type { BatchUse } from './points'

/** Rules of the counters, as data: id `current`. */
export interface MallPolicyRow {
  readonly id: 'current'
  /** So many unknown codes within the minutes of the lock … */
  readonly unknownCodes: number
  /** … lock the person at the counter for so long. */
  readonly lockMinutes: number
}

/** A counter. */
export interface PickUpPlaceRow {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly hours: string
  /** Minutes after midnight at which the last day to collect ends. */
  readonly closesAtMinute: number
}

/** Something to redeem. Prizes that only a draw gives are not offered. */
export interface MallItemRow {
  readonly id: string
  readonly kind: MallItemKind
  readonly title: string
  readonly picture: Picture
  readonly text: string
  /** For each. */
  readonly points: number
  /** The money part for each. */
  readonly fen: number
  readonly stock: number
  readonly perPersonLimit: number
  readonly isOffered: boolean
  /** Of goods: where and how long. */
  readonly placeId: string | null
  readonly collectDays: number | null
  /** Of vouchers: what it becomes. */
  readonly couponTemplateId: string | null
}

/** Something redeemed, with the price it had. */
export interface RedemptionRow {
  readonly id: string
  readonly serial: string
  readonly state: RedemptionState
  readonly staffId: string
  readonly itemId: string
  readonly kind: MallItemKind
  readonly title: string
  readonly picture: Picture
  readonly quantity: number
  readonly points: number
  readonly fen: number
  /** Where the points and the money came from. */
  readonly uses: readonly BatchUse[]
  readonly accountId: string | null
  /** Eight digits; no two that are ready share them. */
  readonly code: string | null
  readonly collectByMs: number | null
  readonly placeId: string | null
  readonly couponIds: readonly string[]
  readonly createdAtMs: number
  readonly changedAtMs: number
  readonly source: 'mall' | 'draw'
  /** Who handed it out. */
  readonly handedOutBy: string | null
}

/** Unknown codes that somebody at a counter typed. Id: the staff member's. */
export interface PickUpTryRow {
  readonly id: string
  readonly unknownMs: readonly number[]
  readonly lockedUntilMs: number
}
