/** One sequence: a new world, some steps of trouble, healing, judgement. */
import { createCoverage, type Coverage } from './coverage'
import { directRoad } from './direct-road'
import { heal } from './heal'
import { checkStep } from './invariants'
import { printStickers } from './keeper'
import { settle } from './network'
import { createRng } from './rng'
import { watchIntent } from './rewards/intent-watch'
import { createSimServer, type Road } from './server'
import { chooseStep } from './steps'
import { openTab, watchAttempt } from './tabs'
import { createPayers, START_MS, violate, type World } from './world'

export const STEPS = 36

/** What to run, and how. */
export interface SequenceOptions {
  readonly seed: number
  readonly number: number
  /** Steps to run; all when absent. Each step's chance is its own, so that the others stay as they are. */
  readonly steps?: readonly number[] | undefined
  readonly coverage?: Coverage
  readonly trace?: ((line: string) => void) | undefined
  readonly road?: Road | undefined
  /** Validate every answer against the contract too (slower). */
  readonly validate?: boolean
}

/** Runs it and gives back everything that went wrong. */
export async function runSequence(options: SequenceOptions): Promise<readonly string[]> {
  const { seed, number } = options
  // The event loop turns once a sequence, for timers and for what the process is told.
  await new Promise((resolve) => { setImmediate(resolve) })
  const world = createWorld(options)
  const steps = options.steps ?? Array.from({ length: STEPS }, (_, index) => index)
  for (const payer of world.payers) for (const tab of payer.tabs) openTab(world, tab)
  printStickers(world)
  for (const index of steps) {
    world.rng = createRng(seed, number, index)
    world.nowMs += world.rng.int(15_000)
    const [what, doIt] = chooseStep(world)
    world.trace?.(`${index} ${what}`)
    doIt()
    await settle(world)
    checkStep(world)
    if (world.violations.length > 0) return world.violations
  }
  await heal(world, createRng(seed, number, STEPS))
  return world.violations
}

/** A world in which nothing has happened yet; its tabs are not open. */
export function createWorld({ seed, number, coverage, trace, road = directRoad, validate }: SequenceOptions): World {
  const server = createSimServer({
    seed: createRng(seed, number, -1).int(0x7fffffff),
    nowMs: () => world.nowMs,
    road,
    validate: validate ?? false,
    onBug: (what) => violate(world, `the server has a bug: ${what}`),
    onFault: (what) => violate(world, what),
  })
  const world: World = {
    rng: createRng(seed, number, 0), nowMs: START_MS, healing: false, server, road,
    payers: createPayers((_payer, key, text) => {
      watchAttempt(world, key, text)
      watchIntent(world, key, text)
    }),
    intents: [], messages: [], refunds: [], handOuts: [], known: new Map(), stored: new Map(), elsewhere: new Set(),
    intentOfQuote: new Map(), attempts: new Map(), quotesGone: new Set(), acknowledged: new Set(),
    stickers: new Map(), coverage: coverage ?? createCoverage(), violations: [], judged: null, busy: 0, made: 0, trace: trace ?? null,
  }
  return world
}
