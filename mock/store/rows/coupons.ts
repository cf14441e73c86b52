/** Rows of the coupons domain: rules as data, who holds what, locks, codes, gift packs. */
import type { CouponDomain, CouponEvent, CouponRule, GiftPack } from '@contract/generated/types'

/** What the office decided for all coupons: id `current`. */
export interface CouponPolicyRow {
  readonly id: 'current'
  readonly maxPerPayment: number
  /** What the payment channel takes at least. */
  readonly leastPayableFen: number
  readonly shareHours: number
  /** So many unknown codes within the minutes of the lock … */
  readonly unknownCodes: number
  /** … lock the person for so long. */
  readonly lockMinutes: number
  /** A returned coupon that ends within so many days … */
  readonly returnSoonDays: number
  /** … lives for so many days from its return. */
  readonly returnGraceDays: number
  /** So long before its opening a gift pack is announced. */
  readonly announceDays: number
}

/** What a coupon takes off. Percentages always have a cap. */
export type CouponEffect =
  | { readonly kind: 'fixed' | 'threshold'; readonly amountFen: number }
  | { readonly kind: 'percentage'; readonly percentOff: number; readonly capFen: number }

/** When a coupon holds; `relative` counts whole days from the day of issue, which is the first. */
export type CouponValidity =
  | { readonly kind: 'absolute'; readonly fromMs: number; readonly untilMs: number }
  | { readonly kind: 'relative'; readonly days: number }

/** A kind of coupon. A template in use never changes: another rule is another template. */
export interface CouponTemplateRow {
  readonly id: string
  readonly title: string
  /** The rule in plain words. */
  readonly text: string
  readonly effect: CouponEffect
  /** The least price it applies to; 0 for any. */
  readonly thresholdFen: number
  readonly domains: readonly CouponDomain[]
  /** Empty for everywhere. */
  readonly venueIds: readonly string[]
  /** Of meals; empty for all. */
  readonly periodIds: readonly string[]
  readonly stacking: CouponRule['stacking']
  /** Of `one_per_group`: no two of a group go together. */
  readonly group: string | null
  readonly shareable: boolean
  /** Which refund of its payment brings it back. */
  readonly returnOn: 'full' | 'any' | 'never'
  readonly validity: CouponValidity
}

/** One line of a coupon's history. */
export interface CouponEventRow {
  readonly kind: CouponEvent['kind']
  readonly atMs: number
  readonly text: string
}

/** One coupon. Its state follows from this, the clock and the holder's lock. */
export interface CouponRow {
  readonly id: string
  readonly templateId: string
  readonly ownerId: string
  readonly source: string
  readonly validFromMs: number
  /** Its last moment. */
  readonly validUntilMs: number
  /** Over by itself when its time is: `asOf` looks at it so. */
  readonly share: { readonly code: string; readonly expiresAtMs: number } | null
  readonly usedPaymentId: string | null
  readonly gone: 'given' | 'revoked' | null
  readonly changedAtMs: number
  /** Oldest first. */
  readonly events: readonly CouponEventRow[]
}

/** The coupons of somebody's latest quote. One a person, so that another quote takes over. Id: the staff member's. */
export interface CouponLockRow {
  readonly id: string
  readonly quoteId: string
  readonly couponIds: readonly string[]
  readonly untilMs: number
}

/** A code made by sharing, kept after its end so that a late one hears why. Id: the code. */
export interface CouponShareRow {
  readonly id: string
  readonly couponId: string
  readonly giverId: string
  readonly expiresAtMs: number
  readonly end: 'redeemed' | 'withdrawn' | null
}

/** A printed code: so many uses, once a person. Id: the code in capitals without hyphens. */
export interface CouponCampaignRow {
  readonly id: string
  readonly templateId: string
  readonly source: string
  readonly opensAtMs: number
  readonly closesAtMs: number
  readonly uses: number
  readonly used: number
}

/** Somebody used a printed code. Id `code|staffId`. */
export interface CouponCodeUseRow {
  readonly id: string
  readonly couponId: string
}

/** Unknown codes that somebody typed. Id: the staff member's. */
export interface CouponCodeTryRow {
  readonly id: string
  readonly unknownMs: readonly number[]
  readonly lockedUntilMs: number
}

/** When a pack can be claimed: in a span for all, or so many days from one's own birthday or first day. */
export type PackOpening =
  | { readonly kind: 'span'; readonly fromMs: number; readonly untilMs: number }
  | { readonly kind: 'birthday' | 'joined'; readonly days: number }

/** A gift pack. */
export interface GiftPackRow {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly occasion: GiftPack['occasion']
  readonly opening: PackOpening
  readonly contents: readonly { readonly templateId: string; readonly count: number }[]
  readonly points: number
}

/** Somebody claimed a pack. Id `pack|staff|year of the occasion`. */
export interface GiftPackClaimRow {
  readonly id: string
  readonly packId: string
  readonly staffId: string
  readonly atMs: number
  readonly couponIds: readonly string[]
}

/** Days that packs depend on, kept apart from the staff rows: nothing shows them to anybody. Id: the staff member's. */
export interface StaffDaysRow {
  readonly id: string
  /** `MM-DD`. */
  readonly birthday: string
  /** `YYYY-MM-DD`: the first day at work. */
  readonly joinedOn: string
}
