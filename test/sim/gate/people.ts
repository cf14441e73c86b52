/** The host and the visitors: invitations, registrations, approvals, edits, cancellations, all through the real operations. */
import type { CreatedVisits, Visit } from '@contract/generated/types'
import { toInstant } from '@/shared/lib/time'
import { visitPolicy } from '@mock/seeds/data/visit-policy'
import { HOST_ID, BUILDING_ID, tokenOf } from './gate-world'
import type { GateRequest } from './gate-server'
import { happened, newKey, violate, type GateSim, type Guest } from './gate-sim'
import { begin, codeOf, tryOnce } from './network'
import { must } from '../rng'

const HOUR_MS = 3_600_000
/** Area 339999 does not exist; the check digits are right. */
const idNumbers = [
  '339999198804120019', '339999197502030021', '339999199001011016', '339999198506151028', '339999199207201034', '339999197811111044',
]

const host = tokenOf(HOST_ID, 0)

const ask = async (sim: GateSim, request: GateRequest): Promise<unknown> => {
  const answer = await sim.server.send(request)
  if (answer === null || answer.status >= 300) throw new Error(`${request.path}: ${answer?.status} ${codeOf(answer)}`)
  return answer.body
}

const visitOf = (sim: GateSim, { visitId }: Guest): Promise<unknown> => ask(sim, { method: 'GET', path: `/visits/${visitId}`, token: host })

/** What the host's phone shows now. */
export const look = async (sim: GateSim, guest: Guest): Promise<Visit> => {
  const visit = await visitOf(sim, guest) as Visit
  guest.version = visit.version
  return visit
}

const documentOf = (sim: GateSim) => (sim.rng.chance(0.75)
  ? { kind: 'id_card', number: must(idNumbers[sim.guests.length % idNumbers.length]) }
  : { kind: 'passport', number: `E${String(1_000_000 + sim.guests.length)}` })

const detailsOf = ({ document, companions }: Guest, version: number, name: string) => ({
  version, consentVersion: visitPolicy.consent.version, name, org: null, phone: '19900000101', plate: null,
  document: { kind: document.startsWith('E') ? 'passport' : 'id_card', number: document },
  companions: Array.from({ length: companions }, () => ({ name: '张华', document: null })),
})

/** Invites somebody from now on for some hours, who registers; approved in most cases. */
export const invite = async (sim: GateSim): Promise<void> => {
  const startsAt = toInstant(sim.nowMs)
  const made = await ask(sim, {
    method: 'POST', path: '/visits', token: host, key: newKey(sim),
    body: {
      visitors: [{ name: '李明', org: null, parkingWanted: false, privateNote: null, againVisitId: null }],
      startsAt, endsAt: toInstant(sim.nowMs + (1 + sim.rng.int(3)) * HOUR_MS), repetition: null, purpose: 'meeting', purposeText: null,
      buildingId: BUILDING_ID, doorGroupId: null, entriesAllowed: sim.rng.pick([1, 1, 2]), onBehalfOf: null,
    },
  }) as CreatedVisits
  const { visitId, link } = must(made.visits[0])
  const guest: Guest = {
    visitId, visitorToken: link.url.slice(link.url.indexOf('#t=') + 3), document: documentOf(sim).number, companions: sim.rng.int(3), version: 1,
  }
  sim.guests.push(guest)
  await ask(sim, { method: 'PUT', path: '/visitor/details', token: null, visitorToken: guest.visitorToken, body: detailsOf(guest, 1, '李明') })
  guest.version = 2
  if (sim.rng.chance(0.85)) await approve(sim, guest)
}

/** Approves what waits, as it was seen last. */
export const approve = async (sim: GateSim, guest: Guest): Promise<void> => {
  const before = sim.server.read.find('passes', 'byVisit', guest.visitId).length
  await begin(sim, 'approve', { method: 'POST', path: `/visits/${guest.visitId}/approval`, token: host, body: { version: guest.version } }, ({ status }) => {
    if (status === 200 && before > 0) happened(sim, 'approved_again')
  })
}

/** Another end: an approved visit goes back to approval. */
export const change = async (sim: GateSim, guest: Guest): Promise<void> => {
  const visit = await look(sim, guest)
  const wasApproved = visit.state === 'approved'
  const answer = await tryOnce(sim, 'change', {
    method: 'PUT', path: `/visits/${guest.visitId}/arrangement`, token: host,
    body: {
      version: visit.version, startsAt: visit.startsAt, endsAt: toInstant(sim.nowMs + (1 + sim.rng.int(3)) * HOUR_MS), purpose: visit.purpose,
      purposeText: null, buildingId: BUILDING_ID, doorGroupId: null, parkingWanted: false, entriesAllowed: visit.entriesAllowed, privateNote: null,
    },
  })
  if (answer?.status === 200 && wasApproved) happened(sim, 'edited_after_approval')
  await look(sim, guest)
}

/** The visitor corrects the name: an approved visit goes back to approval too. */
export const registerAgain = async (sim: GateSim, guest: Guest): Promise<void> => {
  const { version } = await look(sim, guest)
  const name = `李明${sim.rng.pick(['甲', '乙', '丙'])}`
  await tryOnce(sim, 'register', {
    method: 'PUT', path: '/visitor/details', token: null, visitorToken: guest.visitorToken, body: detailsOf(guest, version, name),
  })
  await look(sim, guest)
}

/** Cancels; the pass dies at once. */
export const cancel = async (sim: GateSim, guest: Guest): Promise<void> => {
  const { state } = await look(sim, guest)
  await begin(sim, 'cancel', { method: 'POST', path: `/visits/${guest.visitId}/cancellation`, token: host, body: { scope: 'this' } }, ({ status }) => {
    if (status === 200 && state === 'approved') happened(sim, 'cancelled_after_approval')
    if (status >= 300 && status !== 422) violate(sim, `a cancellation was answered ${status}`)
  })
}
