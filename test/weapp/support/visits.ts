import { randomUUID } from 'node:crypto'
import type { CreatedVisits, RequestLink, Visit } from '@contract/generated/types'
import type { Driver } from '../../weapp-host/src/index.mjs'
import { callAs } from './account'
import type { Stage } from './flows'

/** Somebody who visits; nobody's real numbers. */
export const visitor = { name: '李明', number: '11010519491231002X', phone: '13912345678' } as const

const HOUR_MS = 3_600_000

const post = async <T>(stage: Stage, host: Driver, path: string, body: unknown): Promise<T> => {
  const headers = { 'idempotency-key': randomUUID() }
  const { status, json } = await callAs(stage, host, 'POST', path, { headers, body: JSON.stringify(body) })
  if (status >= 300) throw new Error(`POST ${path}: ${status} ${JSON.stringify(json)}`)
  return json as T
}

const visitOf = async (stage: Stage, host: Driver, visitId: string): Promise<Visit> => (await callAs(stage, host, 'GET', `/visits/${visitId}`)).json as Visit

/** Invites one visitor in the name of the phone's owner, for the hours after now. */
export async function invite(stage: Stage, host: Driver): Promise<{ readonly visitId: string; readonly secret: string }> {
  const now = Date.parse((await stage.server.console.state()).clock.at)
  const { visits: [visit] } = await post<CreatedVisits>(stage, host, '/visits', {
    visitors: [{ name: visitor.name, org: null, parkingWanted: false, privateNote: null, againVisitId: null }],
    startsAt: new Date(now).toISOString(), endsAt: new Date(now + 2 * HOUR_MS).toISOString(), repetition: null, purpose: 'meeting', purposeText: null,
    buildingId: 'bld_001', doorGroupId: null, entriesAllowed: 1, onBehalfOf: null,
  })
  if (visit === undefined) throw new Error('nothing was created')
  return { visitId: visit.visitId, secret: secretIn(visit.link.miniPath) }
}

/** The secret in a link's page. */
export const secretIn = (miniPath: string): string => miniPath.split('?t=')[1] ?? ''

/** The host approves what is there now. */
export async function approve(stage: Stage, host: Driver, visitId: string): Promise<void> {
  const { version } = await visitOf(stage, host, visitId)
  await post(stage, host, `/visits/${visitId}/approval`, { version })
}

/** The host calls it off. */
export const cancel = (stage: Stage, host: Driver, visitId: string): Promise<unknown> => post(stage, host, `/visits/${visitId}/cancellation`, { scope: 'this' })

/** The secret of the host's standing link. */
export const standingSecret = async (stage: Stage, host: Driver): Promise<string> =>
  secretIn(((await callAs(stage, host, 'GET', '/visit-request-link')).json as RequestLink).miniPath)

/** Somebody without an account opens a shared card (scene 1007). */
export const openLink = (stage: Stage, page: 'invitation' | 'apply', t: string, more: Parameters<Stage['phone']>[0] = {}): Promise<Driver> =>
  stage.phone({ ...more, path: `pages/visitor/${page}/index`, query: { t }, scene: 1007 })
