import type { RedemptionRow } from '@mock/store/rows/mall'
import type { TimeCursor } from '../cursor'

const newestFirst = (a: RedemptionRow, b: RedemptionRow): number => b.createdAtMs - a.createdAtMs || (a.serial < b.serial ? 1 : -1)

const isAfter = (row: RedemptionRow, { atMs, serial }: TimeCursor): boolean =>
  row.createdAtMs < atMs || (row.createdAtMs === atMs && row.serial < serial)

/** A page of redemptions, newest first, and the position of the next one. */
export const newestRedemptions = (
  rows: readonly RedemptionRow[], position: TimeCursor | null, limit: number,
): { readonly items: readonly RedemptionRow[]; readonly next: TimeCursor | null } => {
  const rest = rows.filter((row) => !position || isAfter(row, position)).sort(newestFirst)
  const items = rest.slice(0, limit)
  const last = items[items.length - 1]
  return { items, next: rest.length > limit && last ? { atMs: last.createdAtMs, serial: last.serial } : null }
}
