/** Visitors' parking: a space has one car at a time. */
import { dayOf } from '@/shared/lib/time'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { buildingOf } from './places'
import { visitPolicyOf } from './policy'

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

const overlaps = (a: VisitRow, b: VisitRow): boolean => a.startsAtMs < b.endsAtMs && b.startsAtMs < a.endsAtMs

/** Days on which a visit may begin that touches this one. */
const daysAround = ({ startsAtMs, endsAtMs }: VisitRow, maxHours: number): readonly string[] => {
  const days = new Set([dayOf(endsAtMs)])
  for (let atMs = startsAtMs - maxHours * HOUR_MS; atMs < endsAtMs; atMs += DAY_MS) days.add(dayOf(atMs))
  return [...days]
}

/** A space of the visit's building that nobody has at that time; a car that is still there keeps its own. Null when all are taken. */
export const freeSpace = (tx: AppReadTx, visit: VisitRow, nowMs: number): string | null => {
  const neighbours = daysAround(visit, visitPolicyOf(tx).maxHours).flatMap((day) => tx.find('visits', 'byDay', day))
  const holding = [
    ...neighbours.filter((other) => (other.state === 'approved' || other.state === 'inside') && overlaps(other, visit)),
    ...tx.find('visits', 'open', 'inside').filter(({ endsAtMs }) => endsAtMs < nowMs && visit.startsAtMs <= nowMs),
  ]
  const others = holding.filter(({ id, buildingId }) => id !== visit.id && buildingId === visit.buildingId)
  const taken = new Set(others.map(({ parkingSpace }) => parkingSpace))
  return buildingOf(tx, visit.buildingId).parkingSpaces.find((space) => !taken.has(space)) ?? null
}
