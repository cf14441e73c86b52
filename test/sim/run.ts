// tsx test/sim/run.ts [--sequences 100000] [--seed 1] [--workers <all cores>] [--http] [--validate] [--replay seed:number[/steps]]
// --http: over real sockets, in this process, 1,000 sequences unless said otherwise; the hits are shown and not demanded.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { bundleWorker } from './bundle-worker'
import { createCoverage, type Coverage } from './coverage'
import { runCrew } from './crew'
import { openHttpRoad, type HttpRoad } from './http-road'
import { coverageReport, hitsNeeded, missed } from './report'
import { bundleIntents } from './rewards/bundle-intents'
import { takeIntentCode } from './rewards/intent-client'
import { runSequence, STEPS } from './sequence'
import { runShare, type Wrong } from './share'
import { pathOf, readPath, shrink } from './shrink'

const SHOWN_MS = 10_000

const { values } = parseArgs({
  options: {
    sequences: { type: 'string' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    http: { type: 'boolean', default: false },
    validate: { type: 'boolean', default: false },
    replay: { type: 'string' },
  },
})
const { validate } = values

takeIntentCode(await bundleIntents())
process.exitCode = await (values.replay === undefined ? run(Number(values.seed)) : replay(values.replay))

async function replay(text: string): Promise<number> {
  const path = readPath(text)
  if (!path) {
    console.error(`--replay wants seed:number or seed:number/steps, not "${text}"`)
    return 2
  }
  const road = values.http ? await openHttpRoad() : undefined
  const violations = await runSequence({ ...path, road, validate: true, trace: (line) => console.log(line) })
  await road?.close()
  console.log(violations.length === 0 ? 'nothing went wrong' : violations.join('\n'))
  return violations.length === 0 ? 0 : 1
}

async function run(seed: number): Promise<number> {
  const sequences = Number(values.sequences ?? (values.http ? 1_000 : 100_000))
  const coverage = createCoverage()
  const startMs = performance.now()
  const rate = (done: number): string => `${Math.round((done * 1000) / (performance.now() - startMs))} a second`
  let shownMs = startMs
  const show = (done: number): void => {
    if (performance.now() - shownMs < SHOWN_MS) return
    shownMs = performance.now()
    console.log(`${done} of ${sequences} sequences, ${rate(done)}`)
  }
  const wrong = await (values.http ? overHttp(seed, sequences, coverage, show) : overWorkers(seed, sequences, coverage, show))
  if (wrong) return explain(seed, wrong)
  console.log(`${sequences} sequences of ${STEPS} steps from seed ${seed}, ${rate(sequences)}: 0 double charges,`)
  console.log('0 paid but shown failed, 0 unsettled, 0 lost after a crash, every ledger sum 0.')
  console.log(coverageReport(coverage))
  if (values.http) return 0
  const needed = hitsNeeded(sequences)
  const rare = missed(coverage, needed)
  if (rare.length > 0) console.error(`\nhit less than ${needed} times: ${rare.join('; ')}`)
  else console.log(`\nevery one of ${coverage.wanted.length} transitions, events and fault × operation pairs was hit at least ${needed} times`)
  return rare.length > 0 ? 1 : 0
}

async function overWorkers(seed: number, end: number, coverage: Coverage, show: (done: number) => void): Promise<Wrong | null> {
  const bundle = await bundleWorker()
  try {
    return await runCrew(bundle, Number(values.workers), { seed, end, validate }, coverage, show)
  } finally {
    await bundle.remove()
  }
}

async function overHttp(seed: number, end: number, coverage: Coverage, show: (done: number) => void): Promise<Wrong | null> {
  const road: HttpRoad = await openHttpRoad()
  let done = 0
  const wrong = await runShare({ seed, first: 0, step: 1, end, validate }, coverage, () => { show(done += 1) }, road)
  await road.close()
  return wrong
}

async function explain(seed: number, { number, violations }: Wrong): Promise<number> {
  console.error(`sequence ${number} went wrong:\n  ${violations.join('\n  ')}`)
  const steps = await shrink(seed, number)
  console.error(`replay with: tsx test/sim/run.ts --replay ${pathOf(seed, number, steps)}`)
  return 1
}
