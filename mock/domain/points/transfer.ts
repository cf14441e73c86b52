/** Postings of points: the pure double entry of money over accounts of their own, counted in points instead of fen. */
import { post } from '@mock/domain/ledger'
import type { PointsAccountRow, PointsTransferRow } from '@mock/store/rows/points'
import type { AppReadTx, AppTx } from '@mock/store/tables'

/** Fixed length, so that ids sort like the sequence. */
const SEQUENCE_DIGITS = 7
const ISSUER: Pick<PointsAccountRow, 'id' | 'kind' | 'ownerId'> = { id: 'pac_issuer', kind: 'issuer', ownerId: 'issuer' }

const bare = (staffId: string): string => staffId.slice(staffId.indexOf('_') + 1)
const personAccount = (staffId: string): string => `pac_${bare(staffId)}`
const owedAccount = (staffId: string): string => `pac_${bare(staffId)}-owed`

/** The id of a person's n-th transfer. */
export const pointsTransferId = (staffId: string, sequence: number): string =>
  `ptr_${bare(staffId)}-${String(sequence).padStart(SEQUENCE_DIGITS, '0')}`

/** How many transfers a person has. */
export const pointsTransferCount = (tx: AppReadTx, staffId: string): number => tx.count('pointsTransfers', 'byStaff', staffId)

/** A person's points, pending ones included. */
export const pointsBalance = (tx: AppReadTx, staffId: string): number => tx.get('pointsAccounts', personAccount(staffId))?.balancePoints ?? 0

/** What a person owes: never negative. */
export const owedPoints = (tx: AppReadTx, staffId: string): number => 0 - (tx.get('pointsAccounts', owedAccount(staffId))?.balancePoints ?? 0)

/** The face of an account that `post` knows; there a unit is a fen, here it is a point. */
export const asLedgerAccount = (row: PointsAccountRow) => ({ ...row, balanceFen: row.balancePoints })

/** Only a person's balance stops at zero; what is owed and what was issued lie below it. */
export const mayOverdrawPoints = ({ kind }: Pick<PointsAccountRow, 'kind'>): boolean => kind !== 'person'

const open = (tx: AppTx, account: Pick<PointsAccountRow, 'id' | 'kind' | 'ownerId'>): string => {
  if (!tx.get('pointsAccounts', account.id)) tx.put('pointsAccounts', { ...account, balancePoints: 0, entryCount: 0 })
  return account.id
}

/** A movement of points with its story. */
export type PointsMove = Omit<PointsTransferRow, 'id' | 'sequence' | 'balanceAfter'>

const postLegs = (tx: AppTx, transferId: string, { staffId, points, owedPoints: owed }: PointsMove): void => {
  const legs = [
    { accountId: open(tx, { id: personAccount(staffId), kind: 'person', ownerId: staffId }), deltaFen: points },
    ...(owed === 0 ? [] : [{ accountId: open(tx, { id: owedAccount(staffId), kind: 'owed', ownerId: staffId }), deltaFen: 0 - owed }]),
    { accountId: open(tx, ISSUER), deltaFen: owed - points },
  ].filter(({ deltaFen }) => deltaFen !== 0)
  const find = (accountId: string) => {
    const row = tx.get('pointsAccounts', accountId)
    return row && asLedgerAccount(row)
  }
  for (const { account, accountId, sequence, deltaFen, balanceAfterFen } of post(find, legs, mayOverdrawPoints)) {
    const { id, kind, ownerId, entryCount } = account
    tx.put('pointsAccounts', { id, kind, ownerId, entryCount, balancePoints: balanceAfterFen })
    tx.put('pointsEntries', {
      id: `${accountId}|${sequence}`, transferId, accountId, sequence, deltaPoints: deltaFen, balanceAfterPoints: balanceAfterFen,
    })
  }
}

/** Posts a transfer between a person, what they owe, and the issuer. Throws (a bug) when the person's balance would fall below zero. */
export const postPoints = (tx: AppTx, move: PointsMove): PointsTransferRow => {
  const sequence = pointsTransferCount(tx, move.staffId) + 1
  const id = pointsTransferId(move.staffId, sequence)
  postLegs(tx, id, move)
  return tx.put('pointsTransfers', { ...move, id, sequence, balanceAfter: pointsBalance(tx, move.staffId) })
}
