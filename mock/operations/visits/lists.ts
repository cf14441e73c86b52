import { isOpenVisit } from '@/shared/lib/visit-state'
import {
  contactsOf, exportVisits as exportTable, openVisitsOf, toVisitContact, toVisitSummary, visitsOf, waitingOf, type ContactFound,
} from '@mock/domain/visits'
import { reply } from '@mock/kit/reply'
import type { QueryOf } from '@mock/kit/types'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { invalid } from '../accepted'
import { actorOf } from '../actor'
import { numberCursor, readNumberCursor } from '../cursor'
import { settled } from './settled'
import { pageOfVisits } from './visit-page'

const PAGE = 20
const DAY_MS = 86_400_000
const MOST_DAYS = 366

/** What a search looks into: names of people and organisations, and the purpose in words. */
const textsOf = (tx: AppReadTx, visit: VisitRow): readonly (string | null)[] => {
  const person = tx.get('visitPersons', visit.id)
  const people = person ? [person.name, person.org, ...person.companions.map(({ name }) => name)] : []
  return [visit.invitedName, visit.invitedOrg, visit.purposeText, ...people]
}

const matches = (tx: AppReadTx, visit: VisitRow, { group, state, q }: QueryOf<'listVisits'>): boolean =>
  (group === undefined || isOpenVisit(visit) === (group === 'open'))
  && (state === undefined || visit.state === state)
  && (q === undefined || textsOf(tx, visit).some((text) => text?.includes(q)))

/** Mine: the next to come first, then the past, newest first. */
export const listVisits = settled<'listVisits'>((ctx) => {
  const { tx, query } = ctx
  const staffId = actorOf(ctx).staff.id
  const mine = query.group === 'open' ? openVisitsOf(tx, staffId) : visitsOf(tx, staffId)
  const { items, nextCursor } = pageOfVisits(mine.filter((visit) => matches(tx, visit, query)), query.cursor, query.limit ?? PAGE)
  const looking = { staffId, nowMs: ctx.nowMs() }
  return reply({ items: items.map((visit) => toVisitSummary(tx, visit, looking)), nextCursor, waiting: waitingOf(tx, staffId) })
})

/** People to invite again. */
export const listVisitContacts = settled<'listVisitContacts'>((ctx) => {
  const { tx, query } = ctx
  const { q } = query
  const from = readNumberCursor(query.cursor) ?? 0
  const to = from + (query.limit ?? PAGE)
  const isMeant = ({ person: { name, org } }: ContactFound): boolean => q === undefined || name.includes(q) || org?.includes(q) === true
  const found = contactsOf(tx, actorOf(ctx).staff.id).filter(isMeant)
  return reply({ items: found.slice(from, to).map(toVisitContact), nextCursor: numberCursor(to < found.length ? to : null) })
})

/** My visits of some days as a table. */
export const exportVisits = settled<'exportVisits'>((ctx) => {
  const { from, to } = ctx.query
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS
  if (!(days >= 0 && days <= MOST_DAYS)) throw invalid('/query/to', `must be from 0 to ${MOST_DAYS} days after from`)
  return reply(exportTable(ctx.tx, { staffId: actorOf(ctx).staff.id, from, to, nowMs: ctx.nowMs() }))
})
