import type { LedgerEntry } from '@contract/generated/types'
import type { AccountRow, LedgerEntryRow } from '@mock/store/rows/wallet'
import type { AppReadTx } from '@mock/store/tables'
import { entryId } from './transfer'

/** The contract's view of an entry of a staff account. */
export const toLedgerEntry = (row: LedgerEntryRow): LedgerEntry => ({
  entryId: row.id,
  kind: row.kind,
  title: row.title,
  deltaFen: row.deltaFen,
  balanceAfterFen: row.balanceAfterFen,
  postedAt: row.postedAt,
  paymentId: row.paymentId,
})

/** Newest first, from before the given sequence; a new entry never shifts a later page. `next` is null at the end. */
export const entriesBefore = (
  tx: AppReadTx, account: AccountRow, before: number, limit: number,
): { readonly items: LedgerEntryRow[]; readonly next: number | null } => {
  const first = Math.min(before - 1, account.entryCount)
  const items: LedgerEntryRow[] = []
  for (let sequence = first; sequence > Math.max(0, first - limit); sequence -= 1) {
    const row = tx.get('ledgerEntries', entryId(account.id, sequence))
    if (!row) throw new Error(`account ${account.id} lacks its entry ${sequence}`)
    items.push(row)
  }
  const last = items[items.length - 1]?.sequence ?? 1
  return { items, next: last > 1 ? last : null }
}
