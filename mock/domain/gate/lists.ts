/** Who is expected, waiting, inside, overdue: of the whole compound, today. */
import type { GateBoard } from '@contract/generated/types'
import { dayOf } from '@/shared/lib/time'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { isOfDay, isOverdue } from './rows'
import { visitorName } from './views'

/** The groups that a guard looks through. */
export type GateGroup = 'expected' | 'waiting' | 'inside' | 'overdue'

const members: { readonly [G in GateGroup]: (tx: AppReadTx, atMs: number) => readonly VisitRow[] } = {
  expected: (tx, atMs) => tx.find('visits', 'open', 'approved').filter((visit) => isOfDay(visit, atMs)),
  waiting: (tx, atMs) => tx.find('visits', 'open', 'pending').filter((visit) => visit.origin === 'walk_in' && isOfDay(visit, atMs)),
  inside: (tx) => tx.find('visits', 'open', 'inside'),
  overdue: (tx, atMs) => tx.find('visits', 'open', 'inside').filter((visit) => isOverdue(visit, atMs)),
}

const all: readonly GateGroup[] = ['expected', 'waiting', 'inside']

const isNamed = (tx: AppReadTx, visit: VisitRow, q: string | undefined): boolean =>
  q === undefined || visitorName(tx, visit).includes(q) || (tx.get('staff', visit.hostId)?.name ?? '').includes(q)

/** What a guard looks for; everything when nothing is said. */
export interface GateSearch {
  readonly group?: GateGroup | undefined
  /** Part of a visitor's or host's name. */
  readonly q?: string | undefined
}

/** Those that fit, in no order. */
export const gateVisits = (tx: AppReadTx, { group, q }: GateSearch, atMs: number): readonly VisitRow[] =>
  (group === undefined ? all : [group]).flatMap((name) => members[name](tx, atMs)).filter((visit) => isNamed(tx, visit, q))

/** How many people are inside by these visits. */
export const personsInside = (visits: readonly VisitRow[]): number => visits.reduce((sum, { insidePersons }) => sum + insidePersons, 0)

/** The figures of the board. */
export const gateCounts = (tx: AppReadTx, atMs: number): Omit<GateBoard, 'gate' | 'latest' | 'serverTime'> => {
  const today = tx.find('gateEvents', 'byDay', dayOf(atMs))
  const inside = members.inside(tx, atMs)
  return {
    expected: members.expected(tx, atMs).length,
    waiting: members.waiting(tx, atMs).length,
    overdue: members.overdue(tx, atMs).length,
    insideVisits: inside.length,
    insidePersons: personsInside(inside),
    refusedToday: today.filter(({ kind }) => kind === 'refused').length,
    conflictsToday: today.filter(({ kind }) => kind === 'conflict').length,
  }
}
