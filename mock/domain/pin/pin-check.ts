/** Trying a PIN: wrong tries in a row are counted over all sessions of a person, and too many lock it for a while. */
import type { RulesRow } from '@mock/store/rows/canteen'
import type { StaffRow } from '@mock/store/rows/identity'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { isRightPin } from './pin-hash'

/** What became of a typed PIN. */
export type PinCheck =
  | { readonly kind: 'right' }
  | { readonly kind: 'not_set' }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number }
  | { readonly kind: 'locked'; readonly untilMs: number }

/** Until when PINs of this person are locked, in epoch milliseconds; null when they are not. */
export const pinLockedUntilMs = (tx: AppReadTx, staffId: string, nowMs: number): number | null => {
  const untilMs = tx.get('pinTries', staffId)?.lockedUntilMs ?? 0
  return nowMs < untilMs ? untilMs : null
}

/** Forgets wrong tries and lifts a lock (a right PIN, a reset). */
export const forgetPinTries = (tx: AppTx, staffId: string): void => tx.delete('pinTries', staffId)

/** Tries a PIN and keeps the count: answer a wrong one with `refuse`, or the count is lost. */
export const tryPin = (
  tx: AppTx, staff: StaffRow, pin: string, world: { readonly nowMs: number; readonly secret: string; readonly rules: RulesRow },
): PinCheck => {
  const { nowMs, rules } = world
  const untilMs = pinLockedUntilMs(tx, staff.id, nowMs)
  if (untilMs !== null) return { kind: 'locked', untilMs }
  if (staff.pinHash === null) return { kind: 'not_set' }
  if (isRightPin(world.secret, pin, staff.pinHash)) {
    forgetPinTries(tx, staff.id)
    return { kind: 'right' }
  }
  const wrongTries = (tx.get('pinTries', staff.id)?.wrongTries ?? 0) + 1
  if (wrongTries < rules.pin.tries) {
    tx.put('pinTries', { id: staff.id, wrongTries, lockedUntilMs: 0 })
    return { kind: 'wrong', attemptsLeft: rules.pin.tries - wrongTries }
  }
  const lockedUntilMs = nowMs + rules.pin.lockMinutes * 60_000
  tx.put('pinTries', { id: staff.id, wrongTries: 0, lockedUntilMs })
  return { kind: 'locked', untilMs: lockedUntilMs }
}
