import { randomUUID } from 'node:crypto'
import type { Schema } from '@/api/types'
import { fromBase64url } from '@/shared/lib/base64url'
import { rotatingCode } from '@/shared/lib/rotating-code'
import type { MockConsole } from '../../support/mock-console'
import type { Session } from './session'

const MINUTE_MS = 60_000
const ZONE_MS = 8 * 60 * MINUTE_MS

/** RFC 3339 in the business zone. */
const instant = (ms: number): string => new Date(ms + ZONE_MS).toISOString().replace(/\.\d+Z$/, '+08:00')

/** Somebody from outside. Nobody real: the area of the ID number does not exist. */
export const visitor = {
  name: '李明', org: '浙江海洋大学', phone: '19900000101', number: '339999198804120019', plate: '浙L12345',
} as const

export interface VisitPlan {
  readonly buildingId?: string
  readonly doorGroupId?: string
  /** From the server's now. */
  readonly inMinutes?: number
  readonly minutes?: number
  readonly entries?: number
  readonly plate?: string
  readonly companions?: readonly string[]
  readonly number?: string
}

/** An invitation as the visitor holds it. */
export interface Invited {
  readonly visitId: string
  /** The secret of the link. */
  readonly token: string
}

const key = () => ({ 'idempotency-key': randomUUID() })

export const nowOf = async (mock: MockConsole): Promise<number> => Date.parse((await mock.state()).clock.at)

/** The secret in a link's fragment. */
export const tokenIn = (url: string): string => new URLSearchParams(new URL(url).hash.slice(1)).get('t') ?? ''

/** The host invites, over HTTP. */
export async function invite(host: Session, mock: MockConsole, plan: VisitPlan = {}): Promise<Invited> {
  const { buildingId = 'bld_001', doorGroupId, inMinutes = 10, minutes = 120, entries = 1 } = plan
  const startMs = (await nowOf(mock)) + inMinutes * MINUTE_MS
  const { visits } = await host.call('createVisits', {
    body: {
      visitors: [{ name: visitor.name, org: visitor.org, parkingWanted: false, privateNote: null, againVisitId: null }],
      startsAt: instant(startMs), endsAt: instant(startMs + minutes * MINUTE_MS), repetition: null, purpose: 'meeting', purposeText: null,
      buildingId, doorGroupId: doorGroupId ?? null, entriesAllowed: entries, onBehalfOf: null,
    },
  }, key())
  const [visit] = visits
  if (!visit) throw new Error('nothing was created')
  return { visitId: visit.visitId, token: tokenIn(visit.link.url) }
}

const asVisitor = ({ token }: Invited) => ({ 'visitor-token': token })

/** The visitor registers; any session may carry the call, the link's secret is what counts. */
export async function register(anybody: Session, invited: Invited, plan: VisitPlan = {}): Promise<void> {
  const { plate, companions = [], number = visitor.number } = plan
  const { version, consent } = await anybody.call('getInvitation', {}, asVisitor(invited))
  const { name, org, phone } = visitor
  await anybody.call('submitVisitorDetails', {
    body: {
      version, consentVersion: consent.version, name, org, document: { kind: 'id_card', number }, phone, plate: plate ?? null,
      companions: companions.map((companion) => ({ name: companion, document: null })),
    },
  }, asVisitor(invited))
}

export async function approve(host: Session, { visitId }: Pick<Invited, 'visitId'>): Promise<void> {
  const { version } = await host.call('getVisit', { path: { visitId } })
  await host.call('approveVisit', { path: { visitId }, body: { version } }, key())
}

/** Invited, registered, approved: a visitor with a pass. */
export async function comingVisitor(host: Session, mock: MockConsole, plan: VisitPlan = {}): Promise<Invited> {
  const invited = await invite(host, mock, plan)
  await register(host, invited, plan)
  await approve(host, invited)
  return invited
}

export async function passOf(anybody: Session, invited: Invited): Promise<Schema<'VisitorPass'>> {
  const { pass } = await anybody.call('getInvitation', {}, asVisitor(invited))
  if (pass === null) throw new Error('no pass')
  return pass
}

/** The six digits that stand at this moment of the server's clock. */
export const codeAt = ({ rotationKey, stepSeconds, digits }: Schema<'VisitorPass'>, nowMs: number): string =>
  rotatingCode({ key: fromBase64url(rotationKey) ?? new Uint8Array(), stepSeconds, digits }, nowMs)

/** What the visitor's QR says at this moment. */
export const textAt = (pass: Schema<'VisitorPass'>, nowMs: number): string => `${pass.token}.${codeAt(pass, nowMs)}`
