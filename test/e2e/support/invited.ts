import { randomUUID } from 'node:crypto'
import type { BodyOf, ReplyOf, Schema } from '@/api/types'
import type { Session } from './session'

/** Somebody who visits; nobody's real numbers. */
export const visitor = {
  name: '李明', org: '浙江海洋大学', number: '11010519491231002X', phone: '13912345678', plate: '浙LD12345',
} as const

const HOUR_MS = 3_600_000

/** Times on the server's day, from its own clock: `14:00`. */
export const todayAt = ({ me }: Session, time: string): string => `${me.serverTime.slice(0, 10)}T${time}:00+08:00`

type Wish = Partial<Pick<BodyOf<'createVisits'>, 'startsAt' | 'endsAt' | 'entriesAllowed' | 'doorGroupId'>> & { readonly againVisitId?: string; readonly parking?: true }

/** Invites one visitor over HTTP, for the hours after now unless told. */
export async function invite(host: Session, wish: Wish = {}): Promise<Schema<'CreatedVisit'>> {
  const now = Date.parse(host.me.serverTime)
  const { againVisitId = null, parking = false, ...when } = wish
  const body: BodyOf<'createVisits'> = {
    visitors: [{ name: visitor.name, org: null, parkingWanted: parking, privateNote: null, againVisitId }],
    startsAt: new Date(now).toISOString(), endsAt: new Date(now + 2 * HOUR_MS).toISOString(), repetition: null, purpose: 'meeting', purposeText: '项目评审会',
    buildingId: 'bld_001', doorGroupId: null, entriesAllowed: 1, onBehalfOf: null, ...when,
  }
  const { visits: [visit] } = await host.call('createVisits', { body }, { 'idempotency-key': randomUUID() })
  if (visit === undefined) throw new Error('nothing was created')
  return visit
}

/** The secret in a link. */
export const secretIn = ({ url }: { readonly url: string }): string => new URL(url).hash.slice('#t='.length)

/** Path and fragment of a link, for `page.goto`. */
export function pathOf({ url }: { readonly url: string }): string {
  const { pathname, hash } = new URL(url)
  return `${pathname}${hash}`
}

/** Registers over HTTP, as the visitor's phone would. */
export async function register(host: Session, link: { readonly url: string }, more: Partial<BodyOf<'submitVisitorDetails'>> = {}): Promise<ReplyOf<'getInvitation'>> {
  const headers = { 'visitor-token': secretIn(link) }
  const { version, consent } = await host.call('getInvitation', {}, headers)
  const { name, org, number, phone, plate } = visitor
  const body: BodyOf<'submitVisitorDetails'> = {
    version, consentVersion: consent.version, name, org, document: { kind: 'id_card', number }, phone, plate, companions: [], ...more,
  }
  return host.call('submitVisitorDetails', { body }, headers)
}

/** The host approves what is there now. */
export async function approve(host: Session, visitId: string): Promise<Schema<'Visit'>> {
  const { version } = await host.call('getVisit', { path: { visitId } })
  return host.call('approveVisit', { path: { visitId }, body: { version } }, { 'idempotency-key': randomUUID() })
}

/** The host declines it. */
export async function decline(host: Session, visitId: string, reason: string): Promise<Schema<'Visit'>> {
  const { version } = await host.call('getVisit', { path: { visitId } })
  return host.call('declineVisit', { path: { visitId }, body: { version, reason } }, { 'idempotency-key': randomUUID() })
}

/** Invited, registered and approved. */
export async function approved(host: Session, wish: Wish = {}, more: Partial<BodyOf<'submitVisitorDetails'>> = {}): Promise<Schema<'CreatedVisit'>> {
  const visit = await invite(host, wish)
  await register(host, visit.link, more)
  await approve(host, visit.visitId)
  return visit
}
