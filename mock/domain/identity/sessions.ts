/** Sessions: a 256-bit random token, stored only as its hash; an idle expiry that slides and an absolute one that does not. */
import { base64url, sha256Hex } from '@mock/domain/crypto'
import type { RulesRow } from '@mock/store/rows/canteen'
import type { SessionRow, StaffRow } from '@mock/store/rows/identity'
import type { AppReadTx, AppTx } from '@mock/store/tables'

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS
const TOKEN_BYTES = 32

interface RandomBytes { bytes(length: number): Uint8Array }

/** Row id of the session behind a token. */
export const sessionIdOf = (token: string): string => sha256Hex(token)

const absoluteEndMs = (session: SessionRow, rules: RulesRow): number =>
  Date.parse(session.createdAt) + rules.session.absoluteDays * DAY_MS

/** When the session ends if it is not used again, in epoch milliseconds. */
export const sessionEndMs = (tx: AppReadTx, session: SessionRow, rules: RulesRow): number => {
  const lastUsedMs = tx.get('sessionUses', session.id)?.lastUsedMs ?? Date.parse(session.createdAt)
  return Math.min(lastUsedMs + rules.session.idleMinutes * MINUTE_MS, absoluteEndMs(session, rules))
}

/** Ends a session; unknown ones are fine. */
export const endSession = (tx: AppTx, sessionId: string): void => {
  tx.delete('sessions', sessionId)
  tx.delete('sessionUses', sessionId)
}

const forgetLongExpired = (tx: AppTx, staffId: string, nowMs: number, rules: RulesRow): void => {
  for (const session of tx.find('sessions', 'byStaff', staffId)) {
    if (nowMs - sessionEndMs(tx, session, rules) > rules.session.rememberExpiredDays * DAY_MS) endSession(tx, session.id)
  }
}

/** Starts a session and gives its token back, this once. */
export const startSession = (
  tx: AppTx, staffId: string, when: { readonly at: string; readonly nowMs: number; readonly byWechat?: true }, random: RandomBytes, rules: RulesRow,
): { readonly token: string; readonly session: SessionRow; readonly endMs: number } => {
  forgetLongExpired(tx, staffId, when.nowMs, rules)
  const token = base64url(random.bytes(TOKEN_BYTES))
  const session = tx.put('sessions', { id: sessionIdOf(token), staffId, createdAt: when.at, ...(when.byWechat && { byWechat: true }) })
  return { token, session, endMs: sessionEndMs(tx, session, rules) }
}

/** The live session behind a token, or why there is none. Staff who left have none. */
export const findSession = (
  tx: AppReadTx, token: string, nowMs: number, rules: RulesRow,
): { readonly session: SessionRow; readonly staff: StaffRow } | 'unknown' | 'expired' => {
  const session = tx.get('sessions', sessionIdOf(token))
  if (!session) return 'unknown'
  const staff = tx.get('staff', session.staffId)
  if (!staff || staff.state === 'left' || nowMs >= sessionEndMs(tx, session, rules)) return 'expired'
  return { session, staff }
}

/** Slides the idle expiry, in steps, so that most requests write nothing. */
export const useSession = (tx: AppTx, session: SessionRow, nowMs: number, rules: RulesRow): void => {
  const lastUsedMs = tx.get('sessionUses', session.id)?.lastUsedMs ?? Date.parse(session.createdAt)
  if (nowMs - lastUsedMs < rules.session.slideMinutes * MINUTE_MS) return
  tx.put('sessionUses', { id: session.id, lastUsedMs: nowMs })
}
