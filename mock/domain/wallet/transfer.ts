import { post, type Leg } from '@mock/domain/ledger'
import type { AccountRow, LedgerEntryRow } from '@mock/store/rows/wallet'
import type { AppTx } from '@mock/store/tables'
import { isStaffAccount } from './accounts'

/** Fixed length, so that ids sort like the sequence. */
const SEQUENCE_DIGITS = 7

/** The id of an account's n-th entry: pages are read by it, without an index. */
export const entryId = (accountId: string, sequence: number): string =>
  `ent_${accountId.slice(accountId.indexOf('_') + 1)}-${String(sequence).padStart(SEQUENCE_DIGITS, '0')}`

/** A movement of money with its story. */
export interface Transfer {
  readonly id: string
  readonly kind: LedgerEntryRow['kind']
  readonly title: string
  /** RFC 3339. */
  readonly postedAt: string
  readonly paymentId: string | null
  readonly legs: readonly Leg[]
}

/** Only what belongs to staff is protected: a window may refund more than it took that day, and sources begin at zero. */
const mayOverdraw = (account: AccountRow): boolean => !isStaffAccount(account)

/** Posts a transfer: balances and entries move together. Throws (a bug) when it is unbalanced or overdraws a staff account. */
export const postTransfer = (tx: AppTx, { id, kind, title, postedAt, paymentId, legs }: Transfer): void => {
  for (const leg of post((accountId) => tx.get('accounts', accountId), legs, mayOverdraw)) {
    const { account, accountId, sequence, deltaFen, balanceAfterFen } = leg
    tx.put('accounts', account)
    tx.put('ledgerEntries', {
      id: entryId(accountId, sequence), transferId: id, accountId, sequence, kind, title, deltaFen, balanceAfterFen, postedAt, paymentId,
    })
  }
}
