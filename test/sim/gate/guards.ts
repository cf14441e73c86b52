/** Guards with network: check, let in, turn away, let out. */
import type { GateVisit, Verdict } from '@contract/generated/types'
import { visitPolicy } from '@mock/seeds/data/visit-policy'
import { must } from '../rng'
import type { GateHappening } from './coverage'
import { happened, type Device, type GateSim, type Guest, type Task } from './gate-sim'
import type { GateAnswer } from './gate-server'
import { HOST_ID, BUILDING_ID } from './gate-world'
import { begin, codeOf, tryOnce } from './network'
import { forge, show } from './showing'

const at = ({ gateId }: Device, path: string): string => `/workbench/gates/${gateId}${path}`

const redEvents: Readonly<Record<string, GateHappening>> = {
  pass_used: 'pass_used', pass_superseded: 'red_superseded', visit_cancelled: 'red_cancelled', not_approved: 'red_not_approved', pass_late: 'red_late',
  inside_already: 'red_inside',
}

/** What the guard enters for somebody: what their phone shows, a forgery now and then, or the line of the list. */
const entered = (sim: GateSim, guest: Guest): { readonly by: 'scan' | 'code' | 'visit'; readonly value: string } => {
  const passes = sim.server.read.find('passes', 'byVisit', guest.visitId)
  if (passes.length === 0 || sim.rng.chance(0.2)) return { by: 'visit', value: guest.visitId }
  // The latest mostly; sometimes one from before a change.
  const pass = must(sim.rng.chance(0.8) ? passes[passes.length - 1] : sim.rng.pick(passes))
  return sim.rng.chance(0.05) ? forge(sim, pass) : show(sim, pass)
}

/** Asks who this is; the verdict stays on the screen until it is decided on. */
export const check = async (sim: GateSim, device: Device, guest: Guest): Promise<Verdict | null> => {
  const answer = await tryOnce(sim, 'check', { method: 'POST', path: at(device, '/checks'), token: device.token, body: entered(sim, guest) })
  if (answer?.status !== 200) return null
  const verdict = answer.body as Verdict
  for (const reason of verdict.reasons) if (reason in redEvents) happened(sim, must(redEvents[reason]))
  sim.trace?.(`  ${device.gateId} sees ${verdict.colour} ${verdict.reasons.join()} of ${guest.visitId}`)
  device.verdicts.push(verdict)
  return verdict
}

const refusedEvents: readonly string[] = ['check_expired', 'visit_not_admissible', 'host_required', 'visit_not_inside', 'pass_used'] satisfies GateHappening[]
const noteRefusal = (sim: GateSim, answer: GateAnswer): void => {
  const code = codeOf(answer)
  if (refusedEvents.includes(code)) happened(sim, code as GateHappening)
}

/** Lets in on a verdict, sometimes without looking for the host. */
export const admit = (sim: GateSim, device: Device, verdict: Verdict): Promise<Task> => {
  const persons = 1 + sim.rng.int(verdict.visit?.persons ?? 1)
  const body = { checkId: verdict.checkId, persons, hostPresent: sim.rng.chance(0.8) }
  return begin(sim, 'admit', { method: 'POST', path: at(device, '/admissions'), token: device.token, body }, (answer) => {
    noteRefusal(sim, answer)
    if (answer.status !== 201) return
    const { visitId, entriesUsed } = answer.body as GateVisit
    happened(sim, entriesUsed > 1 ? 'admitted_again' : 'admitted')
    sim.acknowledged.push(`admitted|${visitId}|${device.gateId}`)
  })
}

/** Takes a verdict off the screen: mostly the latest, sometimes one that is old or was decided on. */
export const takeVerdict = (sim: GateSim, device: Device): Verdict | null => {
  const [latest, ...older] = [...device.verdicts].reverse()
  if (!latest) return null
  const verdict = older.length > 0 && sim.rng.chance(0.3) ? sim.rng.pick(older) : latest
  device.verdicts = device.verdicts.slice(-4)
  return verdict
}

/** Turns away on a verdict. */
export const refuse = (sim: GateSim, device: Device, verdict: Verdict): Promise<Task> => {
  const body = { checkId: verdict.checkId, reason: 'identity_mismatch', note: null }
  return begin(sim, 'refuse', { method: 'POST', path: at(device, '/refusals'), token: device.token, body }, (answer) => {
    noteRefusal(sim, answer)
    if (answer.status !== 201) return
    happened(sim, 'refused')
    sim.acknowledged.push(`refused|${verdict.visit?.visitId ?? null}|${device.gateId}`)
  })
}

/** Lets somebody out, who may not be inside. */
export const letOut = (sim: GateSim, device: Device, { visitId }: Pick<Guest, 'visitId'>): Promise<Task> =>
  begin(sim, 'check_out', { method: 'POST', path: at(device, '/check-outs'), token: device.token, body: { visitId } }, (answer) => {
    noteRefusal(sim, answer)
    if (answer.status !== 201) return
    happened(sim, 'left')
    sim.acknowledged.push(`left|${visitId}|${device.gateId}`)
  })

/** Both gates see the same pass and let in at the same moment. */
export const race = async (sim: GateSim, guest: Guest): Promise<void> => {
  const checks = await Promise.all(sim.devices.map(async (device) => ({ device, verdict: await check(sim, device, guest) })))
  const seen = checks.flatMap(({ device, verdict }) => (verdict?.isAdmissible ? [{ device, verdict }] : []))
  if (seen.length < 2) return
  const tasks = await Promise.all(seen.map(({ device, verdict }) => admit(sim, device, verdict)))
  happened(sim, 'raced')
  if (tasks.some(({ isOpen }) => !isOpen)) happened(sim, 'race_lost')
}

/** Somebody without an invitation; the same form again, when nobody knows what became of it, makes no second visit. */
export const walkIn = async (sim: GateSim, device: Device): Promise<void> => {
  const number = `E${String(2_000_000 + sim.made)}`
  const form = {
    method: 'POST' as const, path: at(device, '/walk-ins'), token: device.token,
    body: {
      consentVersion: visitPolicy.consent.version, name: '王伟', org: null, document: { kind: 'passport', number }, phone: '19900000109', plate: null,
      companions: [], hostStaffId: HOST_ID, buildingId: BUILDING_ID, purpose: 'business', purposeText: null,
    },
  }
  const remember = ({ status, body }: NonNullable<GateAnswer>): void => {
    if (status !== 201) return
    happened(sim, 'walked_in')
    const { visitId } = body as GateVisit
    if (!sim.guests.some((guest) => guest.visitId === visitId)) sim.guests.push({ visitId, visitorToken: '', document: number, companions: 0, version: 2 })
  }
  const first = await begin(sim, 'walk_in', form, remember)
  if (first.isOpen) await begin(sim, 'walk_in', form, remember)
}
