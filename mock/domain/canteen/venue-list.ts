/** The list of venues: filtered, in one total order, page by page. */
import type { VenueRow } from '@mock/store/rows/canteen'

/** What narrows the list. */
export interface VenueFilter { readonly q?: string | undefined; readonly kind?: VenueRow['kind'] | undefined }

const chinese = new Intl.Collator('zh-Hans-CN', { numeric: true })

/** By area and name; the id decides between namesakes. */
const inOrder = (a: VenueRow, b: VenueRow): number =>
  chinese.compare(a.area, b.area) || chinese.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const matches = (venue: VenueRow, { q = '', kind }: VenueFilter): boolean => {
  const wanted = q.trim().toLowerCase()
  if (kind !== undefined && venue.kind !== kind) return false
  return wanted === '' || [venue.name, venue.area, venue.address].some((text) => text.toLowerCase().includes(wanted))
}

/** One page after a venue (null: from the start), and the venue to continue after (null: nothing follows). */
export const venuePage = (
  venues: readonly VenueRow[], filter: VenueFilter, after: VenueRow | null, limit: number,
): { readonly items: readonly VenueRow[]; readonly last: VenueRow | null } => {
  const found = venues.filter((venue) => matches(venue, filter) && (after === null || inOrder(venue, after) > 0)).sort(inOrder)
  const items = found.slice(0, limit)
  return { items, last: found.length > limit ? items[items.length - 1] ?? null : null }
}
