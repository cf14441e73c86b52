/** What a redemption took goes back: points into their batches, money to its account, the stock to the shelf. */
import { toInstant } from '@/shared/lib/time'
import { returnPoints } from '@mock/domain/points'
import { mallTakings } from '@mock/domain/wallet/open-accounts'
import { postTransfer } from '@mock/domain/wallet/transfer'
import type { RedemptionRow } from '@mock/store/rows/mall'
import type { AppTx } from '@mock/store/tables'
import { itemOf } from './rows'

const returnMoney = (tx: AppTx, { id, title, fen, accountId }: RedemptionRow, atMs: number): void => {
  if (accountId === null || fen === 0) return
  postTransfer(tx, {
    id: `${id}|return`, kind: 'redemption_return', title: `兑换退回 ${title}`, postedAt: toInstant(atMs), paymentId: null,
    legs: [{ accountId: mallTakings(tx), deltaFen: -fen }, { accountId, deltaFen: fen }],
  })
}

/** Ends a redemption in the caller's turn. `stateAtMs` is when it took the state, `atMs` when everything moves. */
export const giveBack = (
  tx: AppTx, row: RedemptionRow, state: 'cancelled' | 'expired', { stateAtMs, atMs }: { readonly stateAtMs: number; readonly atMs: number },
): RedemptionRow => {
  const { id, staffId, itemId, uses, quantity, title } = row
  const why = state === 'cancelled' ? '取消兑换' : '逾期未领'
  returnPoints(tx, { staffId, uses, title: `${why} ${title}`, reference: { kind: 'redemption', id }, atMs })
  returnMoney(tx, row, atMs)
  tx.patch('mallItems', itemId, { stock: itemOf(tx, itemId).stock + quantity })
  return tx.put('redemptions', { ...row, state, changedAtMs: stateAtMs })
}

const endOverdue = (tx: AppTx, rows: readonly RedemptionRow[], nowMs: number): void => {
  const isOver = ({ collectByMs }: RedemptionRow): boolean => collectByMs !== null && collectByMs < nowMs
  for (const row of rows.filter(isOver).sort((a, b) => (a.serial < b.serial ? -1 : 1))) {
    giveBack(tx, row, 'expired', { stateAtMs: row.collectByMs ?? nowMs, atMs: nowMs })
  }
}

/** Nobody waits for a night job: what was not collected in time goes back when its person is next looked at … */
export const endOverdueOf = (tx: AppTx, staffId: string, nowMs: number): void =>
  endOverdue(tx, tx.find('redemptions', 'readyByStaff', staffId), nowMs)

/** … or its item … */
export const endOverdueItem = (tx: AppTx, itemId: string, nowMs: number): void =>
  endOverdue(tx, tx.find('redemptions', 'readyByItem', itemId), nowMs)

/** … or everything that waits. */
export const endAllOverdue = (tx: AppTx, nowMs: number): void => endOverdue(tx, tx.find('redemptions', 'atCounter', 'ready'), nowMs)
