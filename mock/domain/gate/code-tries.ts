/** Typed codes without a pass: too many lock the guard's typing, so that nobody tries them through. */
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { visitPolicyOf } from '@mock/domain/visits/policy'

const MINUTE_MS = 60_000

/** Until when typing is locked; null when it is not. */
export const typingLockedUntilMs = (tx: AppReadTx, guardId: string, atMs: number): number | null => {
  const untilMs = tx.get('gateCodeTries', guardId)?.lockedUntilMs ?? 0
  return atMs < untilMs ? untilMs : null
}

/** Counts an unknown code; the one too many locks. */
export const countUnknownCode = (tx: AppTx, guardId: string, atMs: number): void => {
  const { unknownCodes, lockMinutes } = visitPolicyOf(tx)
  const lockMs = lockMinutes * MINUTE_MS
  const unknownMs = [...(tx.get('gateCodeTries', guardId)?.unknownMs ?? []).filter((then) => atMs - then < lockMs), atMs]
  const isLocked = unknownMs.length >= unknownCodes
  tx.put('gateCodeTries', { id: guardId, unknownMs: isLocked ? [] : unknownMs, lockedUntilMs: isLocked ? atMs + lockMs : 0 })
}
