import type { BodyOf, ReplyOf, Schema } from '@/api/types'
import { instantAt } from './instant'
import type { Session } from './session'
import { key } from './visits'

/** Somebody who visits; nobody's real numbers. */
export const visitor = {
  name: '李明', org: '浙江海洋大学', number: '11010519491231002X', phone: '13912345678', plate: '浙LD12345',
} as const

const MINUTE_MS = 60_000

/** What a visit is like; what is left out is usual: one person by car, now for two hours, to the first building. */
export interface VisitPlan {
  readonly buildingId?: string
  readonly doorGroupId?: string
  /** From the server's now. */
  readonly inMinutes?: number
  readonly purposeText?: string | null
  readonly parking?: true
  readonly againVisitId?: string
  /** Null comes on foot. */
  readonly plate?: string | null
  readonly companions?: readonly string[]
}

type Visit = Schema<'CreatedVisit'>
type WithLink = Pick<Visit, 'link'>

/** Invites one visitor over HTTP. */
export async function invite(host: Session, plan: VisitPlan = {}): Promise<Visit> {
  const { buildingId = 'bld_001', doorGroupId = null, inMinutes = 0, purposeText = '项目评审会', parking = false, againVisitId = null } = plan
  const { serverTime } = await host.call('getVisitOptions', {})
  const startMs = Date.parse(serverTime) + inMinutes * MINUTE_MS
  const body: BodyOf<'createVisits'> = {
    visitors: [{ name: visitor.name, org: null, parkingWanted: parking, privateNote: null, againVisitId }],
    startsAt: instantAt(startMs), endsAt: instantAt(startMs + 120 * MINUTE_MS), repetition: null, purpose: 'meeting', purposeText,
    buildingId, doorGroupId, entriesAllowed: 1, onBehalfOf: null,
  }
  const { visits: [visit] } = await host.call('createVisits', { body }, key())
  if (visit === undefined) throw new Error('nothing was created')
  return visit
}

/** The secret in a link. */
export const secretIn = (url: string): string => new URLSearchParams(new URL(url).hash.slice(1)).get('t') ?? ''

/** Path and fragment of a link, for `page.goto`. */
export function pathOf({ url }: { readonly url: string }): string {
  const { pathname, hash } = new URL(url)
  return `${pathname}${hash}`
}

const asVisitor = ({ link }: WithLink) => ({ 'visitor-token': secretIn(link.url) })

/** Registers over HTTP, as the visitor's phone would. Whoever's session carries the call, the link's secret is what counts. */
export async function register(anybody: Session, visit: WithLink, { plate = visitor.plate, companions = [] }: VisitPlan = {}): Promise<ReplyOf<'getInvitation'>> {
  const { version, consent } = await anybody.call('getInvitation', {}, asVisitor(visit))
  const { name, org, number, phone } = visitor
  const body: BodyOf<'submitVisitorDetails'> = {
    version, consentVersion: consent.version, name, org, document: { kind: 'id_card', number }, phone, plate,
    companions: companions.map((companion) => ({ name: companion, document: null })),
  }
  return anybody.call('submitVisitorDetails', { body }, asVisitor(visit))
}

/** The host approves what is there now. */
export async function approve(host: Session, visitId: string): Promise<Schema<'Visit'>> {
  const { version } = await host.call('getVisit', { path: { visitId } })
  return host.call('approveVisit', { path: { visitId }, body: { version } }, key())
}

/** The host declines it. */
export async function decline(host: Session, visitId: string, reason: string): Promise<Schema<'Visit'>> {
  const { version } = await host.call('getVisit', { path: { visitId } })
  return host.call('declineVisit', { path: { visitId }, body: { version, reason } }, key())
}

/** Invited, registered and approved: a visitor with a pass. */
export async function approved(host: Session, plan: VisitPlan = {}): Promise<Visit> {
  const visit = await invite(host, plan)
  await register(host, visit, plan)
  await approve(host, visit.visitId)
  return visit
}

export async function passOf(anybody: Session, visit: WithLink): Promise<Schema<'VisitorPass'>> {
  const { pass } = await anybody.call('getInvitation', {}, asVisitor(visit))
  if (pass === null) throw new Error('no pass')
  return pass
}
