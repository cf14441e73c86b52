/** An invented past of points for the people to try the app with: what they got, what they redeemed. */
export interface RewardsPast {
  readonly staffId: string
  /** Brought over from an earlier system; the first to expire. */
  readonly carriedOver: { readonly points: number; readonly daysAgo: number; readonly expiresInDays: number }
  readonly contest: { readonly points: number; readonly daysAgo: number }
  readonly collected: { readonly itemId: string; readonly daysAgo: number }
  readonly ready: { readonly itemId: string; readonly daysAgo: number }
  /** Days in a row up to yesterday. */
  readonly signInDays: number
}

/** Who has one. */
export const rewardsPasts: readonly RewardsPast[] = [
  {
    staffId: 'stf_10001', carriedOver: { points: 880, daysAgo: 40, expiresInDays: 45 }, contest: { points: 891, daysAgo: 30 },
    collected: { itemId: 'itm_cup', daysAgo: 20 }, ready: { itemId: 'itm_umbrella', daysAgo: 1 }, signInDays: 3,
  },
  {
    staffId: 'stf_10007', carriedOver: { points: 300, daysAgo: 40, expiresInDays: 20 }, contest: { points: 415, daysAgo: 30 },
    collected: { itemId: 'itm_bag', daysAgo: 15 }, ready: { itemId: 'itm_umbrella', daysAgo: 2 }, signInDays: 2,
  },
]
