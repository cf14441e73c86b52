import { fail, ok, type Result } from '@/shared/lib/result'
import type { Allocation } from '@contract/generated/types'

/** What paying needs to know of an account. */
export interface Purse {
  readonly id: string
  readonly kind: Allocation['kind']
  readonly name: string
  readonly balanceFen: number
}

/** Draws on the purses in their order, each as far as it goes. Fails with the fen missing in all of them. */
export const allocate = (purses: readonly Purse[], payableFen: number): Result<Allocation[], { shortFen: number }> => {
  const allocations: Allocation[] = []
  let left = payableFen
  for (const { id, kind, name, balanceFen } of purses) {
    const fen = Math.min(left, balanceFen)
    if (fen > 0) allocations.push({ accountId: id, kind, name, fen })
    left -= Math.max(fen, 0)
  }
  return left > 0 ? fail({ shortFen: left }) : ok(allocations)
}

/** Fen that frozen allocations lack in today's balances; 0 when they are still covered. */
export const shortOf = (allocations: readonly Allocation[], balanceOf: (accountId: string) => number): number =>
  allocations.reduce((short, { accountId, fen }) => short + Math.max(0, fen - balanceOf(accountId)), 0)
