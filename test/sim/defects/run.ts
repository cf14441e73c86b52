// tsx test/sim/defects/run.ts [--sequences 4000] [--seed 7] [--workers <all cores>] [--only <part of a name>]
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { bundleWorker } from '../bundle-worker'
import { startWorker } from '../crew'
import type { Wrong } from '../share'
import { defects, type Defect } from './list'

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '7' },
    workers: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string', default: '' },
  },
})

process.exitCode = await huntAll()

async function huntAll(): Promise<number> {
  const chosen = defects.filter(({ name }) => name.includes(values.only))
  console.log(`${'planted defect'.padEnd(54)}${'runs to catch'.padStart(14)}  caught by`)
  let missed = 0
  let furthest = 0
  await inLanes(Number(values.workers), chosen.map((defect) => async () => {
    const wrong = await hunt(defect, Number(values.sequences))
    if (wrong) furthest = Math.max(furthest, wrong.number + 1)
    else missed += 1
    console.log(`${defect.name.padEnd(54)}${(wrong ? String(wrong.number + 1) : 'NOT CAUGHT').padStart(14)}  ${gist(wrong)}`)
  }))
  // The control: the sequences that told a defect tell nothing without one. Longer runs without a defect are the simulation's own.
  const sound = await hunt(null, furthest)
  if (sound) console.error(`without a defect something goes wrong: ${JSON.stringify(sound)}`)
  console.log(`${chosen.length - missed} of ${chosen.length} defects caught within ${values.sequences} sequences; without one nothing goes wrong in ${furthest}: ${sound === null}`)
  return missed > 0 || sound !== null ? 1 : 0
}

/** So many at a time, in their order. */
async function inLanes(lanes: number, jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const left = jobs.values()
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (const job of left) await job()
  }))
}

/** The first of so many sequences that goes wrong with the defect, or null. */
async function hunt(defect: Defect | null, sequences: number): Promise<Wrong | null> {
  const bundle = await bundleWorker(defect)
  try {
    const share = { seed: Number(values.seed), first: 0, step: 1, end: sequences, validate: false }
    const told = await startWorker(bundle, share).end
    return told?.wrong ?? null
  } finally {
    await bundle.remove()
  }
}

/** The sentence without its ids. */
function gist(wrong: Wrong | null): string {
  return wrong?.violations[0]?.split('\n')[0]?.replace(/[0-9a-f-]{36}|pay_\w+/g, '…').slice(0, 90) ?? ''
}
