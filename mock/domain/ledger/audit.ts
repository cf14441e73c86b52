import type { LedgerAccount } from './post'

/** What the audit reads of an entry. */
export interface AuditedEntry {
  readonly transferId: string
  readonly accountId: string
  readonly sequence: number
  readonly deltaFen: number
  readonly balanceAfterFen: number
}

/** Result of the audit; a sound ledger has `sumFen` 0 and no faults. */
export interface LedgerAudit {
  readonly sumFen: number
  readonly faults: readonly string[]
}

/** Sum of all balances, in fen: 0 in every state of a sound ledger. Cheap enough to check after every step. */
export const ledgerSum = (accounts: Iterable<LedgerAccount>): number => {
  let sum = 0
  for (const account of accounts) sum += account.balanceFen
  return sum
}

const grouped = (entries: Iterable<AuditedEntry>, by: 'transferId' | 'accountId'): Map<string, AuditedEntry[]> => {
  const groups = new Map<string, AuditedEntry[]>()
  for (const entry of entries) {
    const group = groups.get(entry[by])
    if (group) group.push(entry)
    else groups.set(entry[by], [entry])
  }
  return groups
}

const faultsOfAccount = (account: LedgerAccount, entries: readonly AuditedEntry[], mayOverdraw: boolean): string[] => {
  const faults: string[] = []
  let balance = 0
  for (const [index, entry] of [...entries].sort((a, b) => a.sequence - b.sequence).entries()) {
    balance += entry.deltaFen
    if (entry.sequence !== index + 1) faults.push(`${account.id}: entry ${entry.sequence} where ${index + 1} was due`)
    if (entry.balanceAfterFen !== balance) faults.push(`${account.id}: entry ${entry.sequence} says ${entry.balanceAfterFen}, not ${balance}`)
    if (balance < 0 && !mayOverdraw) faults.push(`${account.id}: below zero after entry ${entry.sequence}`)
  }
  if (account.balanceFen !== balance) faults.push(`${account.id}: balance ${account.balanceFen}, entries say ${balance}`)
  if (account.entryCount !== entries.length) faults.push(`${account.id}: counts ${account.entryCount} entries, has ${entries.length}`)
  return faults
}

/** Proves the whole ledger: every transfer sums to zero, every account is the sum of its gapless entries, none is overdrawn. */
export const auditLedger = <A extends LedgerAccount>(
  accounts: readonly A[], entries: readonly AuditedEntry[], mayOverdraw: (account: A) => boolean,
): LedgerAudit => {
  const byAccount = grouped(entries, 'accountId')
  const known = new Set(accounts.map((account) => account.id))
  const faults = accounts.flatMap((account) => faultsOfAccount(account, byAccount.get(account.id) ?? [], mayOverdraw(account)))
  for (const [transferId, legs] of grouped(entries, 'transferId')) {
    const sum = legs.reduce((total, leg) => total + leg.deltaFen, 0)
    if (sum !== 0) faults.push(`transfer ${transferId} sums to ${sum} fen`)
  }
  for (const accountId of byAccount.keys()) if (!known.has(accountId)) faults.push(`entries of an unknown account ${accountId}`)
  return { sumFen: ledgerSum(accounts), faults }
}
