import type { Allocation } from '@contract/generated/types'

const returnedTo = (accountId: string, refunds: readonly (readonly Allocation[])[]): number =>
  refunds.flat().reduce((sum, back) => sum + (back.accountId === accountId ? back.fen : 0), 0)

/**
 * Which account gets how much of a refund: in the order of kinds given, never more to an account than was taken from it
 * and not yet returned. Null when that cannot hold the amount.
 */
export const splitRefund = (
  paid: readonly Allocation[], refunds: readonly (readonly Allocation[])[], order: readonly Allocation['kind'][], fen: number,
): Allocation[] | null => {
  const sources = [...paid].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const back: Allocation[] = []
  let left = fen
  for (const source of sources) {
    const share = Math.min(left, source.fen - returnedTo(source.accountId, refunds))
    if (share > 0) back.push({ ...source, fen: share })
    left -= Math.max(share, 0)
  }
  return left === 0 ? back : null
}
