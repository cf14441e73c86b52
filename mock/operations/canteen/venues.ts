import { venuePage } from '@mock/domain/canteen/venue-list'
import { toVenue, toVenueSummary } from '@mock/domain/canteen/views'
import { problem, reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import type { VenueRow } from '@mock/store/rows/canteen'
import type { AppReadTx } from '@mock/store/tables'
import { invalid } from '../accepted'

const CURSOR_PREFIX = 'c_'
const PAGE = 20

const venueAt = (tx: AppReadTx, cursor: string | undefined): VenueRow | null => {
  if (cursor === undefined) return null
  const venue = cursor.startsWith(CURSOR_PREFIX) ? tx.get('venues', cursor.slice(CURSOR_PREFIX.length)) : undefined
  if (!venue) throw invalid('/query/cursor', 'is not a cursor of this list')
  return venue
}

/** A cursor names the last venue of its page, so a page stays right when venues are added. */
export const listVenues: Operation<'listVenues'> = ({ query, tx }) => {
  const { items, last } = venuePage(tx.all('venues'), query, venueAt(tx, query.cursor), query.limit ?? PAGE)
  return reply({ items: items.map(toVenueSummary), nextCursor: last ? `${CURSOR_PREFIX}${last.id}` : null })
}

/** One venue; its windows in the order of their ids. */
export const getVenue: Operation<'getVenue'> = ({ params, tx }) => {
  const venue = tx.get('venues', params.venueId)
  if (!venue) throw problem('not_found')
  const windows = [...tx.find('windows', 'byVenue', venue.id)].sort((a, b) => (a.id < b.id ? -1 : 1))
  return reply(toVenue(venue, windows))
}
