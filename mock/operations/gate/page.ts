import type { TimeCursor } from '../cursor'

const order = (a: TimeCursor, b: TimeCursor): number => a.atMs - b.atMs || (a.serial < b.serial ? -1 : a.serial > b.serial ? 1 : 0)

/** A page of rows, the earliest first, from behind a position on; and the position of the next page. */
export const pageBy = <R>(
  rows: readonly R[], placeOf: (row: R) => TimeCursor, position: TimeCursor | null, limit: number, newestFirst = false,
): { readonly items: readonly R[]; readonly next: TimeCursor | null } => {
  const sign = newestFirst ? -1 : 1
  const rest = rows.map((row) => ({ row, place: placeOf(row) }))
    .filter(({ place }) => position === null || sign * order(place, position) > 0)
    .sort((a, b) => sign * order(a.place, b.place))
  const items = rest.slice(0, limit)
  const last = items[items.length - 1]
  return { items: items.map(({ row }) => row), next: rest.length > limit && last ? last.place : null }
}
