/** The counter: whose code is it, and hand out once. Unknown codes are counted, so that nobody tries them through. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { dayOf, toInstant } from '@/shared/lib/time'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { RedemptionRow } from '@mock/store/rows/mall'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { redemptionByCode } from './code'
import { endOverdueItem } from './give-back'
import { mallPolicyOf } from './rows'

const MINUTE_MS = 60_000

/** Who stands at the counter, and when. */
export interface AtCounter {
  readonly staffId: string
  readonly atMs: number
}

const countUnknown = (tx: AppTx, { staffId, atMs }: AtCounter): DomainRefusal => {
  const { unknownCodes, lockMinutes } = mallPolicyOf(tx)
  const lockMs = lockMinutes * MINUTE_MS
  const unknownMs = [...(tx.get('pickUpTries', staffId)?.unknownMs ?? []).filter((then) => atMs - then < lockMs), atMs]
  if (unknownMs.length < unknownCodes) {
    tx.put('pickUpTries', { id: staffId, unknownMs, lockedUntilMs: 0 })
    return refusal('pick_up_code_unknown', { attemptsLeft: unknownCodes - unknownMs.length })
  }
  const lockedUntilMs = atMs + lockMs
  tx.put('pickUpTries', { id: staffId, unknownMs: [], lockedUntilMs })
  return refusal('pick_up_locked', { lockedUntil: toInstant(lockedUntilMs) })
}

/** Finds what a code is for, whatever its state. Answer a refusal with `refuse`, or the count is lost. */
export const lookUpCode = (tx: AppTx, code: string, at: AtCounter): Result<RedemptionRow, DomainRefusal> => {
  const lockedUntilMs = tx.get('pickUpTries', at.staffId)?.lockedUntilMs ?? 0
  if (at.atMs < lockedUntilMs) return fail(refusal('pick_up_locked', { lockedUntil: toInstant(lockedUntilMs) }))
  const found = redemptionByCode(tx, code)
  if (!found) return fail(countUnknown(tx, at))
  endOverdueItem(tx, found.itemId, at.atMs)
  return ok(tx.get('redemptions', found.id) ?? found)
}

/** Hands out what waits: once. */
export const handOut = (tx: AppTx, row: RedemptionRow, { staffId, atMs }: AtCounter): Result<RedemptionRow, DomainRefusal> => {
  switch (row.state) {
    case 'collected': return fail(refusal('pick_up_done', { collectedAt: toInstant(row.changedAtMs) }))
    case 'expired': return fail(refusal('pick_up_expired'))
    case 'ready': return ok(tx.put('redemptions', { ...row, state: 'collected', changedAtMs: atMs, handedOutBy: staffId }))
    case 'cancelled':
    case 'issued': return fail(refusal('pick_up_cancelled'))
  }
}

/** What waits, and what was handed out today. */
export const atCounter = (tx: AppReadTx, state: 'ready' | 'collected' | undefined, nowMs: number): readonly RedemptionRow[] => [
  ...(state === 'collected' ? [] : tx.find('redemptions', 'atCounter', 'ready')),
  ...(state === 'ready' ? [] : tx.find('redemptions', 'atCounter', `collected|${dayOf(nowMs)}`)),
]
