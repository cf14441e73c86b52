import type { DrawEntryRow } from '@mock/store/rows/draw'
import type { AppReadTx } from '@mock/store/tables'

/** Some entries and the counter at which the next page begins; null at the end. */
export interface EntryPage {
  readonly items: readonly DrawEntryRow[]
  readonly next: number | null
}

/** Somebody's entries, newest first, from below a counter; later entries never shift a page. */
export const entriesOf = (tx: AppReadTx, drawId: string, staffId: string, below: number, limit: number): EntryPage => {
  const rows = tx.find('drawEntries', 'byOwner', `${drawId}|${staffId}`)
    .filter(({ counter }) => counter < below)
    .sort((a, b) => b.counter - a.counter)
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? items[items.length - 1]?.counter ?? null : null }
}

/** The log in the order of drawing, from a counter on. */
export const logFrom = (tx: AppReadTx, drawId: string, entryCount: number, from: number, limit: number): EntryPage => {
  const end = Math.min(entryCount, from + limit)
  const items: DrawEntryRow[] = []
  for (let counter = from; counter < end; counter += 1) {
    const row = tx.one('drawEntries', 'byCounter', `${drawId}|${counter}`)
    if (!row) throw new Error(`draw ${drawId} lacks its entry ${counter}`)
    items.push(row)
  }
  return { items, next: end < entryCount ? end : null }
}
