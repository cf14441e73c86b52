import { toInstant } from '@/shared/lib/time'
import { historyStart } from '@mock/domain/wallet/history/plan'
import { openStaffAccounts, subsidySource, topUpSource } from '@mock/domain/wallet/open-accounts'
import { postTransfer } from '@mock/domain/wallet/transfer'
import type { CheckoutPolicyRow } from '@mock/store/rows/checkout'
import type { StaffRow } from '@mock/store/rows/identity'
import type { AppTx } from '@mock/store/tables'

/** What an account starts with, in fen. */
export interface Opening {
  readonly subsidyFen: number
  readonly personalFen: number
}

/** Everybody's opening balance unless told otherwise: a month of meals and some money of one's own. */
export const DEFAULT_OPENING: Opening = { subsidyFen: 60_000, personalFen: 20_000 }

/** How the wallets of a fresh world are filled. */
export interface WalletSeed {
  readonly nowMs: number
  /** Give staff an invented past at their first sign-in. Off for tests and simulations, which count every fen. */
  readonly history: boolean
  /** Openings by staff id that differ from the default. */
  readonly openings?: Readonly<Record<string, Opening>>
}

const HISTORY_WEEKS = 8

/** The office's rules for paying; every figure may differ in another deployment. */
const policyFor = ({ nowMs, history }: WalletSeed): CheckoutPolicyRow => ({
  id: 'current',
  quoteSeconds: 300,
  passwordFreeFen: 5_000,
  maxDishFen: 200_000,
  duplicateSeconds: 600,
  wordSeconds: 900,
  drawOrder: ['meal_subsidy', 'personal'],
  refundOrder: ['personal', 'meal_subsidy'],
  history: history ? { weeks: HISTORY_WEEKS, untilMs: nowMs } : null,
})

const openWith = (tx: AppTx, sourceId: string, accountId: string, fen: number, postedAt: string): void => {
  if (fen === 0) return
  postTransfer(tx, {
    id: `opening|${accountId}`, kind: 'opening', title: '期初余额', postedAt, paymentId: null,
    legs: [{ accountId: sourceId, deltaFen: -fen }, { accountId, deltaFen: fen }],
  })
}

/** Policy, accounts and opening balances of everybody who pays. Call it after staff, venues and windows. */
export const seedWallet = (tx: AppTx, staff: readonly StaffRow[], seed: WalletSeed): void => {
  const policy = tx.put('checkoutPolicies', policyFor(seed))
  const openedAt = policy.history ? historyStart(policy.history) : toInstant(seed.nowMs)
  for (const { id, unitId, roles } of staff) {
    if (!roles.includes('cadre')) continue
    const { subsidyFen, personalFen } = seed.openings?.[id] ?? DEFAULT_OPENING
    const { subsidyId, personalId } = openStaffAccounts(tx, id)
    openWith(tx, subsidySource(tx, unitId), subsidyId, subsidyFen, openedAt)
    openWith(tx, topUpSource(tx), personalId, personalFen, openedAt)
  }
}
