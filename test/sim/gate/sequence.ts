/** One sequence: a new world, some steps of trouble, healing, judgement. */
import { createRng, must } from '../rng'
import { checkBooks, checkEnd } from './books'
import type { Hits } from './coverage'
import { createGateServer } from './gate-server'
import { happened, violate, type Device, type GateSim } from './gate-sim'
import { posts, START_MS, tokenOf } from './gate-world'
import { press } from './network'
import { tellNext } from './offline'
import { watched } from './oracle'
import { invite } from './people'
import { chooseStep } from './steps'

export const STEPS = 36
const GUESTS = 3
/** More than any queue of a sequence needs. */
const MESSAGES = 5
/** Steps' lengths: mostly seconds, some minutes, rarely an hour. */
const waits = [[12, 5_000], [8, 25_000], [4, 100_000], [2, 600_000], [1, 3_600_000]] as const

/** What to run, and how. */
export interface GateSequence {
  readonly seed: number
  readonly number: number
  /** Steps to run; all when absent. Each step's chance is its own, so that the others stay as they are. */
  readonly steps?: readonly number[] | undefined
  readonly hits?: Hits
  readonly trace?: ((line: string) => void) | undefined
  /** Validate every answer against the contract too (slower). */
  readonly validate?: boolean
}

const deviceOf = ({ guardId, gateId }: (typeof posts)[number]): Device => ({
  gateId, guardId, token: tokenOf(guardId, 0), skewMs: 0, isOffline: false, offlineSteps: 0, gate: null, verdicts: [], syncing: null,
})

const createSim = ({ seed, number, hits = new Map(), trace, validate = false }: GateSequence): GateSim => {
  const told = { violations: [] as string[], trace: trace ?? null }
  const shown: GateSim['shown'] = new Map()
  const server = createGateServer({
    seed: createRng(seed, number, -1).int(0x7fffffff), nowMs: () => sim.nowMs, validate,
    operations: watched({
      shown,
      onFault: (what) => violate(told, what),
      onSync: (outcome, wasInside) => {
        if (outcome === 'conflict') happened({ hits }, wasInside ? 'conflict_inside_already' : 'conflict_came_inside')
      },
    }),
    onBug: (what) => violate(told, `the server has a bug: ${what}`),
  })
  const sim: GateSim = {
    ...told, rng: createRng(seed, number, 0), nowMs: START_MS, healing: false, server, guests: [], devices: posts.map(deviceOf), tasks: [], late: [],
    shown, acknowledged: [], outcomes: new Map(), queued: new Map(), issued: new Map(), hits, made: 0,
  }
  return sim
}

/** The network is whole again: everything unanswered is asked once more, every queue is told, every late copy arrives. */
const heal = async (sim: GateSim): Promise<void> => {
  sim.healing = true
  for (const task of sim.tasks) await press(sim, task)
  for (const device of sim.devices) {
    for (let message = 0; message < MESSAGES; message += 1) await tellNext(sim, device)
  }
  for (const request of sim.late) await sim.server.send(request)
  if (!await sim.server.restart()) violate(sim, 'a restart did not find everything again')
  checkBooks(sim)
  checkEnd(sim)
}

/** Runs it and gives back everything that went wrong. */
export async function runGateSequence(options: GateSequence): Promise<readonly string[]> {
  const { seed, number } = options
  const sim = createSim(options)
  sim.healing = true
  for (let guest = 0; guest < GUESTS; guest += 1) await invite(sim)
  sim.healing = false
  for (const index of options.steps ?? Array.from({ length: STEPS }, (_, n) => n)) {
    sim.rng = createRng(seed, number, index + 1)
    sim.nowMs += sim.rng.int(sim.rng.weighted(waits))
    const [what, doIt] = chooseStep(sim)
    sim.trace?.(`${index} ${what}`)
    await doIt()
    for (const device of sim.devices) if (device.isOffline) device.offlineSteps += 1
    checkBooks(sim)
    if (sim.violations.length > 0) return sim.violations
  }
  await heal(sim)
  return sim.violations
}

/** The fewest steps that still go wrong, found by leaving out one after the other. */
export async function shrinkGate(seed: number, number: number): Promise<readonly number[]> {
  let steps: readonly number[] = Array.from({ length: STEPS }, (_, index) => index)
  for (let smaller = true; smaller;) {
    smaller = false
    for (const left of [...steps].reverse()) {
      const without = steps.filter((index) => index !== left)
      const violations = await runGateSequence({ seed, number, steps: without }).catch(String)
      if (violations.length === 0) continue
      steps = without
      smaller = true
    }
  }
  return steps
}

/** `seed:number` or `seed:number/1,4,9`: where to find a sequence again; null when it is none. */
export function readGatePath(text: string): Pick<GateSequence, 'seed' | 'number' | 'steps'> | null {
  const [, seed, number, steps] = /^(\d+):(\d+)(?:\/([\d,]*))?$/.exec(text) ?? []
  if (seed === undefined) return null
  return { seed: Number(seed), number: Number(must(number)), steps: steps?.split(',').filter(Boolean).map(Number) }
}
