import type { AccountKind, LedgerEntry } from '@contract/generated/types'

/** Accounts of staff are the contract's kinds; `takings` belongs to a window, `source` is where money enters the system. */
export type AccountRowKind = AccountKind | 'takings' | 'source'

/** One ledger account. Its balance is kept by postings only, in the transaction that writes their entries. */
export interface AccountRow {
  readonly id: string
  readonly kind: AccountRowKind
  /** Staff id, window id, or the name of the source. */
  readonly ownerId: string
  readonly name: string
  /** Fen. Staff accounts never fall below zero; takings and sources may. */
  readonly balanceFen: number
  /** How many entries it has; entry n has the id `entryId(account.id, n)`. */
  readonly entryCount: number
}

/** One side of a transfer. All entries of a transfer sum to zero. */
export interface LedgerEntryRow {
  readonly id: string
  readonly transferId: string
  readonly accountId: string
  /** Position in the account, from 1. */
  readonly sequence: number
  readonly kind: LedgerEntry['kind']
  readonly title: string
  /** Fen; negative when money leaves. */
  readonly deltaFen: number
  readonly balanceAfterFen: number
  /** RFC 3339. */
  readonly postedAt: string
  readonly paymentId: string | null
}

/** Marks a staff member whose invented past has been written; there is no row without history. */
export interface WalletHistoryRow {
  readonly id: string
  readonly writtenAt: string
}
