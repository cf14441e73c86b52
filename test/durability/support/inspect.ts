/** Looks into a data folder as a restart would, and says what is not whole. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isStaffAccount } from '@mock/domain/wallet/accounts'
import { auditLedger } from '@mock/domain/ledger'
import { createStore } from '@mock/store/create-store'
import { createMemoryJournal } from '@mock/store/memory-journal'
import { readFolder } from '@mock/store/file/open-folder'
import type { LedgerEntryRow } from '@mock/store/rows/wallet'
import { tableSpecs, type AppStore, type Tables } from '@mock/store/tables'

/** The store of a restart from this folder, which is left as a restart leaves it: without a torn tail. */
export const openStore = async (folder: string): Promise<AppStore> => {
  const { image, records } = await readFolder(folder)
  return createStore<Tables, typeof tableSpecs>(tableSpecs, { journal: createMemoryJournal(), image, replay: records })
}

/** The store that a restart from this folder would have; the folder itself is left as it is. */
export const storeOf = async (folder: string): Promise<AppStore> => {
  const copy = await mkdtemp(join(tmpdir(), 'inspect-'))
  try {
    await cp(folder, copy, { recursive: true })
    return await openStore(copy)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

const bodyPaymentId = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'paymentId' in body && typeof body.paymentId === 'string' ? body.paymentId : null

/** Payment ids by the key that bound them. */
export const settledKeys = ({ read }: AppStore): Map<string, string> => new Map(read.all('idempotency').flatMap((row) => {
  const paymentId = row.outcome.kind === 'bound' && row.outcome.status === 201 ? bodyPaymentId(row.outcome.body) : null
  return paymentId === null ? [] : [[row.key, paymentId] as const]
}))

type Legs = ReadonlyMap<string, readonly LedgerEntryRow[]>

const legsByTransfer = (entries: readonly LedgerEntryRow[]): Legs => {
  const groups = new Map<string, LedgerEntryRow[]>()
  for (const entry of entries) groups.set(entry.transferId, [...(groups.get(entry.transferId) ?? []), entry])
  return groups
}

const halfEvents = ({ read }: AppStore, transfers: Legs, paymentId: string): string[] => {
  const payment = read.get('payments', paymentId)
  if (!payment) return [`${paymentId}: bound to a key, but there is no payment`]
  const legs = transfers.get(paymentId) ?? []
  const moved = legs.reduce((sum, leg) => sum + Math.max(leg.deltaFen, 0), 0)
  return [
    ...(legs.length < 2 ? [`${paymentId}: ${legs.length} ledger entries`] : []),
    ...(moved === payment.payableFen ? [] : [`${paymentId}: the ledger moved ${moved}, not ${payment.payableFen} fen`]),
    ...(read.get('quotes', payment.quoteId)?.paymentId === paymentId ? [] : [`${paymentId}: its quote does not know it`]),
  ]
}

const windowFaults = ({ read }: AppStore): string[] => read.all('windowDays').flatMap(({ id, windowId, day, count, takingsFen }) => {
  const payments = read.find('payments', 'byWindowDay', `${windowId}|${day}`)
  const takings = payments.reduce((sum, payment) => sum + payment.payableFen, 0)
  return payments.length === count && takings === takingsFen ? [] : [`window day ${id}: says ${count} for ${takingsFen}, has ${payments.length} for ${takings}`]
})

/** Everything that is not whole: half events, totals that disagree, keys that paid twice, a ledger that is not zero. */
export const faultsOf = (store: AppStore): string[] => {
  const { read } = store
  const settled = [...settledKeys(store).values()]
  const known = new Set(settled)
  const transfers = legsByTransfer(read.all('ledgerEntries'))
  const strayQuotes = read.all('quotes').filter((quote) => quote.paymentId !== null && !known.has(quote.paymentId))
  const { sumFen, faults } = auditLedger(read.all('accounts'), read.all('ledgerEntries'), (account) => !isStaffAccount(account))
  return [
    ...faults,
    ...(sumFen === 0 ? [] : [`the ledger sums to ${sumFen} fen`]),
    ...(known.size === settled.length ? [] : ['one payment under two keys']),
    ...strayQuotes.map((quote) => `quote ${quote.id} is paid without a key`),
    ...settled.flatMap((id) => halfEvents(store, transfers, id)),
    ...windowFaults(store),
  ]
}
