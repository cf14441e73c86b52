import type { Adjustment, Allocation, DistanceVerdict, Payee, PeriodRef, Receipt, Scene } from '@contract/generated/types'

/** What is in somebody's two accounts, in fen. */
export interface Purse {
  readonly subsidyFen: number
  readonly personalFen: number
}

/** Rules of the office for paying, as data: id `current`. */
export interface CheckoutPolicyRow {
  readonly id: 'current'
  /** How long a quote stays frozen. */
  readonly quoteSeconds: number
  /** Up to this no PIN is asked. */
  readonly passwordFreeFen: number
  /** The largest amount a window may take at once. */
  readonly maxDishFen: number
  /** The same payer, window and amount within this time is suspected to be a duplicate. */
  readonly duplicateSeconds: number
  /** How long after paying the payer sees the word of the minute. */
  readonly wordSeconds: number
  /** Order in which a mixed payment draws on the kinds of accounts. */
  readonly drawOrder: readonly Allocation['kind'][]
  /** Order in which a refund gives back. */
  readonly refundOrder: readonly Allocation['kind'][]
  /** What everybody who pays begins with, in fen, and since when; null where accounts are opened by hand. */
  readonly opening: Purse & { readonly at: string } | null
  /** Weeks of invented meals, up to the day of the seed, that staff find at their first sign-in; null for none. `little`: who has
   * lived on one top-up, and what came in on the last evening, by staff id. */
  readonly history: { readonly weeks: number; readonly untilMs: number; readonly little?: Readonly<Record<string, Purse>> } | null
}

/** What a payment freezes and keeps of the moment it was quoted. */
export interface FrozenPrice {
  readonly payerId: string
  readonly payee: Payee
  readonly scene: Scene
  readonly period: PeriodRef
  readonly dishFen: number
  /** What leads from the dishes to the payable amount; each names its coupon. */
  readonly adjustments: readonly Adjustment[]
  readonly payableFen: number
  readonly limitFen: number
  readonly allocations: readonly Allocation[]
  readonly distance: DistanceVerdict
  readonly overLimitReason: string | null
  readonly tripReference: string | null
}

/** A frozen quote; it stays for a day after its end, so that a late payment is told why it is refused. */
export interface QuoteRow extends FrozenPrice {
  readonly id: string
  /** The signed reference, checked again when paying. */
  readonly code: string
  readonly pinRequired: boolean
  /** The earlier payment which the user accepted to repeat. */
  readonly acceptDuplicateOf: string | null
  readonly createdAtMs: number
  readonly expiresAtMs: number
  /** The payment it became. */
  readonly paymentId: string | null
}

/** A payment, settled once and for all; only refunds are added to it. */
export interface PaymentRow extends FrozenPrice {
  readonly id: string
  readonly quoteId: string
  readonly serial: string
  /** RFC 3339. */
  readonly paidAt: string
  readonly paidAtMs: number
  readonly refundedFen: number
  readonly receipt: Receipt
}

/** A refund. Here the money moves at once, so `refundedAt` is `acceptedAt`. */
export interface RefundRow {
  readonly id: string
  readonly paymentId: string
  readonly windowId: string
  readonly serial: string
  readonly fen: number
  readonly reason: string
  readonly byStaffId: string
  /** RFC 3339. */
  readonly acceptedAt: string
  readonly refundedAt: string | null
  /** Points of the payment that it took back, owed ones included. */
  readonly pointsReversed: number
  /** Coupons that came back with it. */
  readonly couponIdsReturned: readonly string[]
  readonly allocations: readonly Allocation[]
}

/** Totals of one window and day, kept by each payment and refund so that a board is one read. Id `windowId|day`. */
export interface WindowDayRow {
  readonly id: string
  readonly windowId: string
  readonly day: string
  readonly count: number
  readonly takingsFen: number
  readonly refundedFen: number
  readonly latestPaymentId: string | null
}

/** Last number given out in a series of serials. */
export interface SerialRow {
  readonly id: string
  readonly last: number
}

/** End of a receipt chain: a window's own, or the archive of payments entered afterwards. */
export interface ReceiptChainRow {
  readonly id: string
  readonly sequence: number
  readonly digest: string
}
