/**
 * WeChat sign-in. A real backend asks `code2session`; the mock makes the openid from the code: `<anything>:<label>` is the
 * WeChat named by the label, and a code without a label is the one WeChat of this phone (`DIFFERENCES.md`).
 */
import { base64url, sha256Hex } from '@mock/domain/crypto'
import type { RulesRow } from '@mock/store/rows/canteen'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { endSession } from './sessions'

const MINUTE_MS = 60_000
const TICKET_BYTES = 24

const openidOf = (code: string): string => {
  const label = code.includes(':') ? code.slice(code.lastIndexOf(':') + 1) : ''
  return `mock-openid:${label}`
}

const forgetOldCodes = (tx: AppTx, nowMs: number, rules: RulesRow): void => {
  for (const { id, usedMs } of tx.all('wechatCodes')) {
    if (nowMs - usedMs >= rules.wechat.codeMinutes * MINUTE_MS) tx.delete('wechatCodes', id)
  }
}

/** The openid behind a one-time code; null when the code was used (`wechat_code_invalid`). */
export const exchangeCode = (tx: AppTx, code: string, nowMs: number, rules: RulesRow): string | null => {
  forgetOldCodes(tx, nowMs, rules)
  const id = sha256Hex(code)
  if (tx.get('wechatCodes', id)) return null
  tx.put('wechatCodes', { id, usedMs: nowMs })
  return openidOf(code)
}

/** A ticket to bind this openid once, within minutes. */
export const issueTicket = (
  tx: AppTx, openid: string, nowMs: number, rules: RulesRow, random: { bytes(length: number): Uint8Array },
): string => {
  for (const { id, expiresMs } of tx.all('bindingTickets')) if (nowMs >= expiresMs) tx.delete('bindingTickets', id)
  const ticket = `bt_${base64url(random.bytes(TICKET_BYTES))}`
  tx.put('bindingTickets', { id: sha256Hex(ticket), openid, expiresMs: nowMs + rules.wechat.ticketMinutes * MINUTE_MS })
  return ticket
}

/** The openid a ticket binds; null when it is unknown, used or expired (`binding_ticket_invalid`). */
export const ticketOpenid = (tx: AppReadTx, ticket: string, nowMs: number): string | null => {
  const row = tx.get('bindingTickets', sha256Hex(ticket))
  return row && nowMs < row.expiresMs ? row.openid : null
}

const isBound = (tx: AppReadTx, openid: string): boolean => {
  const staffId = tx.get('wechatBindings', openid)?.staffId
  return staffId !== undefined && tx.get('staff', staffId)?.state === 'active'
}

/** Whether a WeChat signs in as this person. */
export const isWechatBound = (tx: AppReadTx, staffId: string): boolean => tx.one('wechatBindings', 'byStaff', staffId) !== undefined

/** Binds one WeChat to one staff member and uses up the ticket; false when either is bound already. Leaving unbinds. */
export const bindOpenid = (tx: AppTx, ticket: string, openid: string, staffId: string, at: string): boolean => {
  if (isBound(tx, openid) || isWechatBound(tx, staffId)) return false
  tx.put('wechatBindings', { id: openid, staffId, boundAt: at })
  tx.delete('bindingTickets', sha256Hex(ticket))
  return true
}

/** Unbinds a person's WeChat and ends what it began, but for the session that asks; false when none is bound. */
export const unbindWechatOf = (tx: AppTx, staffId: string, askingSessionId: string): boolean => {
  const binding = tx.one('wechatBindings', 'byStaff', staffId)
  if (!binding) return false
  tx.delete('wechatBindings', binding.id)
  for (const { id, byWechat } of tx.find('sessions', 'byStaff', staffId)) if (byWechat && id !== askingSessionId) endSession(tx, id)
  return true
}
