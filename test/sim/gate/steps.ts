/** What may happen next, by weight. */
import { happened, violate, type Device, type GateSim, type Guest } from './gate-sim'
import { admit, check, letOut, race, refuse, takeVerdict, walkIn } from './guards'
import { press } from './network'
import { fetchList, goOffline, goOnline, serveOffline, tellAgain, tellNext } from './offline'
import { approve, cancel, change, invite, look, registerAgain } from './people'

/** A step with its name. */
export type Step = readonly [what: string, doIt: () => Promise<void> | void]

const MAX_GUESTS = 6

/** Asks once more for everything that nobody knows the end of. */
const retry = async (sim: GateSim): Promise<void> => {
  for (const task of sim.tasks) if (sim.rng.chance(0.6)) await press(sim, task)
}

/** A copy that was under way arrives after all. */
const deliver = async (sim: GateSim): Promise<void> => {
  const [request] = sim.late.splice(sim.rng.int(sim.late.length), 1)
  if (request) await sim.server.send(request)
}

const restart = async (sim: GateSim): Promise<void> => {
  if (!await sim.server.restart()) violate(sim, 'a restart did not find everything again')
  happened(sim, 'server_restarted')
}

/** Whoever waits comes first. */
const approveSeen = async (sim: GateSim, any: Guest): Promise<void> => {
  const guest = sim.guests.find(({ visitId }) => sim.server.read.get('visits', visitId)?.state === 'pending') ?? any
  await look(sim, guest)
  await approve(sim, guest)
}

const onGate = (sim: GateSim, device: Device, guest: Guest): readonly (readonly [number, Step])[] => {
  const name = `${device.gateId} ${guest.visitId}`
  const verdict = takeVerdict(sim, device)
  return [
    [6, [`check and admit at ${name}`, async () => {
      const seen = await check(sim, device, guest)
      if (seen && (seen.isAdmissible || sim.rng.chance(0.3))) await admit(sim, device, seen)
    }]],
    [3, [`check at ${name}`, async () => { await check(sim, device, guest) }]],
    [verdict ? 3 : 0, [`admit at ${device.gateId}`, async () => { if (verdict) await admit(sim, device, verdict) }]],
    [verdict ? 4 : 0, [`refuse at ${device.gateId}`, async () => { if (verdict) await refuse(sim, device, verdict) }]],
    [4, [`let out at ${name}`, async () => { await letOut(sim, device, guest) }]],
    [2, [`walk-in at ${device.gateId}`, () => walkIn(sim, device)]],
    [1, [`fetch a list at ${device.gateId}`, () => fetchList(sim, device)]],
    [3, [`go offline at ${device.gateId}`, () => goOffline(sim, device)]],
    [device.gate?.events.length ? 6 : 0, [`tell what happened at ${device.gateId}`, () => tellNext(sim, device)]],
    [device.gate?.events.length ? 4 : 0, [`tell again at ${device.gateId}`, () => tellAgain(sim, device)]],
  ]
}

/** A step that is possible now. */
export const chooseStep = (sim: GateSim): Step => {
  const { rng, devices } = sim
  const guest = rng.pick(sim.guests)
  const device = rng.pick(devices)
  const isInvited = guest.visitorToken !== ''
  return rng.weighted<Step>([
    ...(device.isOffline
      ? [
          [22, [`serve without network at ${device.gateId} ${guest.visitId}`, () => serveOffline(sim, device, guest)]],
          [8, [`go online at ${device.gateId}`, () => goOnline(sim, device)]],
        ] as const
      : onGate(sim, device, guest)),
    [devices.some(({ isOffline }) => isOffline) ? 0 : 4, [`race for ${guest.visitId}`, () => race(sim, guest)]],
    [6, [`approve ${guest.visitId}`, () => approveSeen(sim, guest)]],
    [isInvited ? 4 : 0, [`change ${guest.visitId}`, () => change(sim, guest)]],
    [isInvited ? 3 : 0, [`register again ${guest.visitId}`, () => registerAgain(sim, guest)]],
    [2, [`cancel ${guest.visitId}`, () => cancel(sim, guest)]],
    [sim.guests.length < MAX_GUESTS ? 2 : 0, ['invite', () => invite(sim)]],
    [sim.tasks.some(({ isOpen }) => isOpen) ? 5 : 0, ['retry', () => retry(sim)]],
    [sim.late.length > 0 ? 3 : 0, ['a late copy arrives', () => deliver(sim)]],
    [1, ['restart', () => restart(sim)]],
  ])
}
