import { toInstant } from '@/shared/lib/time'
import { historyStart } from '@mock/domain/wallet/history/plan'
import type { CheckoutPolicyRow, Purse } from '@mock/store/rows/checkout'

/** Everybody's opening balance unless told otherwise: a month of meals and some money of one's own. */
export const DEFAULT_OPENING: Purse = { subsidyFen: 60_000, personalFen: 20_000 }

/** How the wallets of a fresh world are filled. */
export interface WalletSeed {
  readonly nowMs: number
  /** Give staff an invented past at their first sign-in. Off for tests and simulations, which count every fen. */
  readonly history: boolean
  /** Staff whose past leaves them little: this, and some change. */
  readonly little: Readonly<Record<string, Purse>>
}

const HISTORY_WEEKS = 8

/** The office's rules for paying; every figure may differ in another deployment. */
export const seedPolicy = ({ nowMs, history: wanted, little }: WalletSeed): CheckoutPolicyRow => {
  const history = wanted ? { weeks: HISTORY_WEEKS, untilMs: nowMs, little } : null
  return {
    id: 'current',
    quoteSeconds: 300,
    passwordFreeFen: 5_000,
    maxDishFen: 200_000,
    duplicateSeconds: 600,
    wordSeconds: 900,
    drawOrder: ['meal_subsidy', 'personal'],
    refundOrder: ['personal', 'meal_subsidy'],
    opening: { ...DEFAULT_OPENING, at: history ? historyStart(history) : toInstant(nowMs) },
    history,
  }
}
