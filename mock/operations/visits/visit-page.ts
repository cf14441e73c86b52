import { isOpenVisit } from '@/shared/lib/visit-state'
import type { VisitRow } from '@mock/store/rows/visits'
import { readTimeCursor, timeCursor, wrongCursor } from '../cursor'

type Group = 'open' | 'past'

const groupOf = (visit: VisitRow): Group => (isOpenVisit(visit) ? 'open' : 'past')

/** A position sorts by its group (open before past), then by time: the next first, then the newest first. */
interface Position {
  readonly group: Group
  readonly atMs: number
  readonly serial: string
}

const positionOf = (visit: VisitRow): Position => ({ group: groupOf(visit), atMs: visit.startsAtMs, serial: visit.serial })

const compare = (a: Position, b: Position): number => {
  if (a.group !== b.group) return a.group === 'open' ? -1 : 1
  const order = a.atMs - b.atMs || (a.serial < b.serial ? -1 : Number(a.serial > b.serial))
  return a.group === 'open' ? order : -order
}

const readPosition = (cursor: string | undefined): Position | null => {
  const read = readTimeCursor(cursor)
  if (read === null) return null
  const [, group, serial] = /^(open|past)-(.+)$/.exec(read.serial) ?? []
  if (serial === undefined) throw wrongCursor()
  return { group: group === 'open' ? 'open' : 'past', atMs: read.atMs, serial }
}

/** A page of visits, and the cursor of the next one. */
export const pageOfVisits = (
  rows: readonly VisitRow[], cursor: string | undefined, limit: number,
): { readonly items: readonly VisitRow[]; readonly nextCursor: string | null } => {
  const from = readPosition(cursor)
  const rest = rows
    .map((visit) => ({ visit, position: positionOf(visit) }))
    .filter(({ position }) => from === null || compare(position, from) > 0)
    .sort((a, b) => compare(a.position, b.position))
  const page = rest.slice(0, limit)
  const last = rest.length > limit ? page[page.length - 1]?.position : undefined
  return { items: page.map(({ visit }) => visit), nextCursor: last ? timeCursor({ atMs: last.atMs, serial: `${last.group}-${last.serial}` }) : null }
}
