// tsx test/sim/run.ts [--sequences 100000] [--seed 1] [--http] [--validate] [--replay seed:number[/steps]]
// --http: over real sockets, 1,000 sequences unless said otherwise; the hits are shown and not demanded.
import { parseArgs } from 'node:util'
import { createCoverage } from './coverage'
import { openHttpRoad } from './http-road'
import { coverageReport, hitsNeeded, missed } from './report'
import { bundleIntents } from './rewards/bundle-intents'
import { takeIntentCode } from './rewards/intent-client'
import { runSequence, STEPS } from './sequence'
import { pathOf, readPath, shrink } from './shrink'

const { values } = parseArgs({
  options: {
    sequences: { type: 'string' },
    seed: { type: 'string', default: '1' },
    http: { type: 'boolean', default: false },
    validate: { type: 'boolean', default: false },
    replay: { type: 'string' },
  },
})

takeIntentCode(await bundleIntents())
const road = values.http ? await openHttpRoad() : undefined
const sequences = Number(values.sequences ?? (road ? 1_000 : 100_000))
process.exitCode = await (values.replay === undefined ? run(Number(values.seed)) : replay(values.replay))
await road?.close()

async function replay(text: string): Promise<number> {
  const path = readPath(text)
  if (!path) {
    console.error(`--replay wants seed:number or seed:number/steps, not "${text}"`)
    return 2
  }
  const violations = await runSequence({ ...path, road, validate: true, trace: (line) => console.log(line) })
  console.log(violations.length === 0 ? 'nothing went wrong' : violations.join('\n'))
  return violations.length === 0 ? 0 : 1
}

async function run(seed: number): Promise<number> {
  const coverage = createCoverage()
  const startMs = performance.now()
  let shownMs = startMs
  for (let number = 0; number < sequences; number += 1) {
    const violations = await runSequence({ seed, number, coverage, road, validate: values.validate }).catch(asViolation)
    if (violations.length > 0) return explain(seed, number, violations)
    if (performance.now() - shownMs < 10_000) continue
    shownMs = performance.now()
    console.log(`${number + 1} of ${sequences} sequences, ${rate(number + 1, startMs)}`)
  }
  console.log(`${sequences} sequences of ${STEPS} steps from seed ${seed}, ${rate(sequences, startMs)}: 0 double charges,`)
  console.log('0 paid but shown failed, 0 unsettled, 0 lost after a crash, every ledger sum 0.')
  console.log(coverageReport(coverage))
  if (road) return 0
  const needed = hitsNeeded(sequences)
  const rare = missed(coverage, needed)
  if (rare.length > 0) console.error(`\nhit less than ${needed} times: ${rare.join('; ')}`)
  else console.log(`\nevery one of ${coverage.wanted.length} transitions, events and fault × operation pairs was hit at least ${needed} times`)
  return rare.length > 0 ? 1 : 0
}

/** A bug of the simulation itself is found again by the same path. */
function asViolation(error: unknown): readonly string[] {
  return [`the simulation broke off: ${error instanceof Error ? error.stack : String(error)}`]
}

function rate(done: number, startMs: number): string {
  return `${Math.round((done * 1000) / (performance.now() - startMs))} a second`
}

async function explain(seed: number, number: number, violations: readonly string[]): Promise<number> {
  console.error(`sequence ${number} went wrong:\n  ${violations.join('\n  ')}`)
  const steps = await shrink(seed, number)
  console.error(`replay with: tsx test/sim/run.ts --replay ${pathOf(seed, number, steps)}`)
  return 1
}
