import { fail, type Result } from '@/shared/lib/result'
import type { Allocation } from '@contract/generated/types'
import { accountsOf } from '@mock/domain/wallet/accounts'
import type { AppReadTx } from '@mock/store/tables'
import { allocate } from './allocate'
import { refusal, type DomainRefusal } from './refusal'

/** Splits the amount over the accounts named, in that order, or over all of the payer's in the office's order. */
export const allocationsFor = (
  tx: AppReadTx, payerId: string, accountIds: readonly string[], payableFen: number,
): Result<Allocation[], DomainRefusal> => {
  const own = accountsOf(tx, payerId)
  const chosen = accountIds.length === 0 ? own : accountIds.flatMap((id) => own.filter((account) => account.id === id))
  if (chosen.length < accountIds.length) return fail(refusal('account_unavailable'))
  const drawn = allocate(chosen, payableFen)
  return drawn.ok ? drawn : fail(refusal('insufficient_balance', drawn.error))
}
