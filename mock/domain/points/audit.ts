import { auditLedger, type LedgerAudit } from '@mock/domain/ledger'
import type { AppReadTx } from '@mock/store/tables'
import { asLedgerAccount, mayOverdrawPoints, owedPoints, pointsBalance } from './transfer'

/** Sum of all balances, the issuer's included: 0 in every state. Cheap enough to check after every step. */
export const pointsSum = (tx: AppReadTx): number => tx.all('pointsAccounts').reduce((sum, { balancePoints }) => sum + balancePoints, 0)

const faultsOfPerson = (tx: AppReadTx, staffId: string, inBatches: number): string[] => {
  const [balance, owed] = [pointsBalance(tx, staffId), owedPoints(tx, staffId)]
  return [
    ...(balance === inBatches ? [] : [`${staffId}: balance ${balance}, batches hold ${inBatches}`]),
    ...(balance < 0 ? [`${staffId}: balance ${balance}`] : []),
    ...(owed < 0 ? [`${staffId}: owes ${owed}`] : []),
    ...(owed > 0 && balance > 0 ? [`${staffId}: owes ${owed} and holds ${balance}`] : []),
  ]
}

/** Batches are the balances, nobody owes while holding points, and no batch is below nothing. Cheap, too. */
export const pointsFaults = (tx: AppReadTx): string[] => {
  const held = new Map<string, number>()
  for (const { ownerId, kind } of tx.all('pointsAccounts')) if (kind !== 'issuer') held.set(ownerId, 0)
  for (const { staffId, left } of tx.all('pointsBatches')) held.set(staffId, (held.get(staffId) ?? 0) + left)
  const faults = tx.all('pointsBatches').filter(({ left }) => left < 0).map(({ id, left }) => `${id}: ${left} left`)
  return [...faults, ...[...held].flatMap(([staffId, points]) => faultsOfPerson(tx, staffId, points))]
}

/** Proves the whole ledger of points: zero-sum transfers, gapless entries, batches that are the balances. `sumFen` counts points. */
export const auditPoints = (tx: AppReadTx): LedgerAudit => {
  const entries = tx.all('pointsEntries').map((row) => ({ ...row, deltaFen: row.deltaPoints, balanceAfterFen: row.balanceAfterPoints }))
  const { sumFen, faults } = auditLedger(tx.all('pointsAccounts').map(asLedgerAccount), entries, mayOverdrawPoints)
  return { sumFen, faults: [...faults, ...pointsFaults(tx)] }
}
