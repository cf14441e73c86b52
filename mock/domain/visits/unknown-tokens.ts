/** Link tokens that open nothing are counted; whoever tries many is told to wait. A good link is always answered. */
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { AppTx } from '@mock/store/tables'
import { visitPolicyOf } from './policy'

const MINUTE_MS = 60_000

/** Counts one more of this caller; answer the refusal with `refuse`, or the count is lost. */
export const countUnknownToken = (tx: AppTx, caller: string, nowMs: number): DomainRefusal => {
  const { unknownTokens } = visitPolicyOf(tx)
  const recent = (tx.get('tokenTries', caller)?.unknownMs ?? []).filter((atMs) => nowMs - atMs < MINUTE_MS)
  const [oldest = nowMs] = recent
  if (recent.length >= unknownTokens) return refusal('rate_limited', { retryAfterSeconds: Math.max(1, Math.ceil((oldest + MINUTE_MS - nowMs) / 1000)) })
  tx.put('tokenTries', { id: caller, unknownMs: [...recent, nowMs] })
  return refusal('invitation_unknown')
}
