/** Guards without network: the app's own module decides, and its queue is told later. */
import type { OfflineList, SyncGateEvents, SyncedGateEvents } from '@contract/generated/types'
import { createOfflineGate, judgeOffline, type OfflineGate } from '@/features/gate/offline-gate'
import { admitOffline, letOutOffline, markTaken, nextMessage, turnAwayOffline } from '@/features/gate/offline-queue'
import type { Result } from '@/shared/lib/result'
import { must } from '../rng'
import { happened, newKey, violate, type Device, type GateSim, type Guest } from './gate-sim'
import type { GateHappening } from './coverage'
import { begin, press, tryOnce } from './network'
import { show } from './showing'

const STEPS_LATE = 8

/** Fetches a fresh list; what the former one brought about and nobody has taken goes along. */
export const fetchList = async (sim: GateSim, device: Device): Promise<void> => {
  const answer = await tryOnce(sim, 'list', { method: 'GET', path: `/workbench/gates/${device.gateId}/offline-list`, token: device.token })
  if (answer?.status !== 200) return
  if (device.gate) happened(sim, 'list_replaced')
  device.gate = createOfflineGate(answer.body as OfflineList, device.gate)
}

/** Takes a list along, if it can be had, and loses the network. */
export const goOffline = async (sim: GateSim, device: Device): Promise<void> => {
  await fetchList(sim, device)
  if (!device.gate) return
  device.isOffline = true
  device.offlineSteps = 0
  device.skewMs = sim.rng.chance(0.2) ? sim.rng.pick([-600_000, 600_000]) : 0
  if (device.skewMs !== 0) happened(sim, 'device_clock_wrong')
  happened(sim, 'went_offline')
  if (sim.devices.every(({ isOffline }) => isOffline)) happened(sim, 'both_offline')
}

const keep = (sim: GateSim, device: Device, done: Result<OfflineGate, unknown>, name: GateHappening): void => {
  if (!done.ok) return
  const { eventKey, kind, visitId } = must(done.value.events[done.value.events.length - 1])
  device.gate = done.value
  sim.queued.set(eventKey, `${kind}|${visitId}|${device.gateId}`)
  happened(sim, name)
  sim.trace?.(`  ${device.gateId} without network: ${kind} ${visitId}`)
}

/** Somebody comes to a gate without network, or leaves through it. The code is judged by the true time: only events carry the wrong one. */
export const serveOffline = (sim: GateSim, device: Device, guest: Guest): void => {
  const { gate } = device
  const passes = sim.server.read.find('passes', 'byVisit', guest.visitId)
  const pass = passes[passes.length - 1]
  if (!gate || !pass) return
  const nowMs = sim.nowMs + device.skewMs
  const verdict = { ...judgeOffline(gate, show(sim, pass), sim.nowMs), judgedAtMs: nowMs }
  if (verdict.colour === 'red') happened(sim, 'offline_red')
  const eventKey = newKey(sim)
  if (sim.rng.chance(0.25)) keep(sim, device, letOutOffline(gate, verdict, eventKey, nowMs), 'offline_left')
  else if (sim.rng.chance(0.15)) keep(sim, device, turnAwayOffline(gate, verdict, { eventKey, reason: 'host_absent' }, nowMs), 'offline_refused')
  else keep(sim, device, admitOffline(gate, verdict, { eventKey, persons: 1 + sim.rng.int(verdict.pass?.persons ?? 1), hostPresent: true }, nowMs), 'offline_admitted')
}

const take = (sim: GateSim, device: Device, answer: SyncedGateEvents): void => {
  if (device.gate) device.gate = markTaken(device.gate, answer)
  for (const { eventKey, outcome } of answer.results) {
    happened(sim, `sync_${outcome}`)
    // Told twice, the second answer may be heard first: `known` says nothing of what became of it.
    if (outcome === 'known') continue
    const before = sim.outcomes.get(eventKey) ?? outcome
    if (outcome !== before) violate(sim, `event ${eventKey} was ${before} and is ${outcome}`)
    sim.outcomes.set(eventKey, outcome)
  }
}

const tell = async (sim: GateSim, device: Device, message: SyncGateEvents): Promise<void> => {
  device.syncing = await begin(sim, 'sync', { method: 'POST', path: `/workbench/gates/${device.gateId}/offline-events`, token: device.token, body: message }, ({ status, body }) => {
    if (status === 200) take(sim, device, body as SyncedGateEvents)
    else violate(sim, `a device's events were answered ${status}`)
  })
}

/** Has network again; what happened is told when there is time. */
export const goOnline = (sim: GateSim, device: Device): void => {
  if (device.offlineSteps >= STEPS_LATE && device.gate && nextMessage(device.gate)) happened(sim, 'told_late')
  device.isOffline = false
}

/** Tells what happened: an unanswered message again, else the next one. */
export const tellNext = async (sim: GateSim, device: Device): Promise<void> => {
  if (device.syncing?.isOpen) await press(sim, device.syncing)
  else {
    const message = device.gate && nextMessage(device.gate)
    if (message) await tell(sim, device, message)
  }
}

/** A second tab, or a device that forgot its answer, tells everything once more under a key of its own. */
export const tellAgain = async (sim: GateSim, device: Device): Promise<void> => {
  const events = device.gate?.events ?? []
  const [first] = events
  if (!first) return
  const open = events.map((event) => ({ ...event, isTaken: false }))
  const message = nextMessage({ ...must(device.gate), events: open })
  if (message) await tell(sim, device, message)
}
