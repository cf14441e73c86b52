import { randomUUID } from 'node:crypto'
import type { Schema } from '@/api/types'
import type { Session } from './session'

/** An Idempotency-Key of its own. */
export const key = () => ({ 'idempotency-key': randomUUID() })

/** The visits of somebody whose visitor's name holds this, the next to come first. */
export const visitsOf = async (session: Session, q: string): Promise<Schema<'VisitSummary'>[]> => (await session.call('listVisits', { query: { q } })).items

/** The one visit that is still open of this visitor, whole. */
export async function visitOf(session: Session, q: string): Promise<Schema<'Visit'>> {
  return session.call('getVisit', { path: { visitId: await visitIdOf(session, q) } })
}

/** Its id alone, also while the visit itself is not answered. */
export async function visitIdOf(session: Session, q: string): Promise<string> {
  const { items: [found] } = await session.call('listVisits', { query: { q, group: 'open' } })
  if (found === undefined) throw new Error(`no open visit of ${q}`)
  return found.visitId
}

/** Changes a visit in the host's name, as another phone of theirs would. */
export const changeDirectly = (session: Session, visit: Schema<'Visit'>, change: Partial<Schema<'ChangeVisit'>>): Promise<Schema<'Visit'>> =>
  session.call('changeVisit', {
    path: { visitId: visit.visitId },
    body: {
      version: visit.version, startsAt: visit.startsAt, endsAt: visit.endsAt, purpose: visit.purpose, purposeText: visit.purposeText,
      buildingId: visit.building.id, doorGroupId: visit.doorGroup?.id ?? null, parkingWanted: visit.parkingWanted,
      entriesAllowed: visit.entriesAllowed, privateNote: visit.privateNote, ...change,
    },
  })

const DAY_MS = 86_400_000

/** Invites one visitor for tomorrow morning, and on the same weekday of the weeks after. */
export async function inviteWeekly(session: Session, name: string, weeks: number): Promise<Schema<'CreatedVisits'>> {
  const { serverTime } = await session.call('getVisitOptions', {})
  const dayAt = (by: number) => new Date(Date.parse(serverTime) + 8 * 3_600_000 + by * DAY_MS).toISOString().slice(0, 10)
  const weekday = ((new Date(dayAt(1)).getUTCDay() + 6) % 7) + 1
  return session.call('createVisits', {
    body: {
      visitors: [{ name, org: null, parkingWanted: false, privateNote: null, againVisitId: null }], startsAt: `${dayAt(1)}T09:00:00+08:00`, endsAt: `${dayAt(1)}T10:00:00+08:00`,
      repetition: { weekdays: [weekday], until: dayAt(1 + 7 * (weeks - 1)) }, purpose: 'business', purposeText: null, buildingId: 'bld_001', doorGroupId: null,
      entriesAllowed: 1, onBehalfOf: null,
    },
  }, key())
}
