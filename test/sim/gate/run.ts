// tsx test/sim/gate/run.ts [--sequences 5000] [--seed 1] [--validate] [--replay seed:number[/steps]]
import { parseArgs } from 'node:util'
import { hitsNeeded, missed, report, wanted, type Hits } from './coverage'
import { readGatePath, runGateSequence, shrinkGate, STEPS } from './sequence'

const SHOWN_MS = 10_000

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    validate: { type: 'boolean', default: false },
    replay: { type: 'string' },
  },
})
const sequences = Number(values.sequences)

process.exitCode = await (values.replay === undefined ? run(Number(values.seed)) : replay(values.replay))

async function replay(text: string): Promise<number> {
  const path = readGatePath(text)
  if (!path) {
    console.error(`--replay wants seed:number or seed:number/steps, not "${text}"`)
    return 2
  }
  const violations = await runGateSequence({ ...path, validate: true, trace: (line) => console.log(line) })
  console.log(violations.length === 0 ? 'nothing went wrong' : violations.join('\n'))
  return violations.length === 0 ? 0 : 1
}

async function run(seed: number): Promise<number> {
  const hits: Hits = new Map()
  const startMs = performance.now()
  let shownMs = startMs
  const rate = (done: number): string => `${Math.round((done * 1000) / (performance.now() - startMs))} a second`
  for (let number = 0; number < sequences; number += 1) {
    const violations = await runGateSequence({ seed, number, hits, validate: values.validate }).catch(asViolation)
    if (violations.length > 0) return explain(seed, number, violations)
    if (performance.now() - shownMs < SHOWN_MS) continue
    shownMs = performance.now()
    console.log(`${number + 1} of ${sequences} sequences, ${rate(number + 1)}`)
  }
  console.log(`${sequences} sequences of ${STEPS} steps from seed ${seed}, ${rate(sequences)}: 0 passes that let in too often,`)
  console.log('0 people too many or too few inside, 0 events lost or twice, every conflict reported once.')
  console.log(report(hits))
  const needed = hitsNeeded(sequences)
  const rare = missed(hits, needed)
  if (rare.length > 0) console.error(`\nhit less than ${needed} times: ${rare.join('; ')}`)
  else console.log(`\nevery one of ${wanted.length} events and fault × operation pairs was hit at least ${needed} times`)
  return rare.length > 0 ? 1 : 0
}

/** A bug of the simulation itself is found again by the same path. */
function asViolation(error: unknown): readonly string[] {
  return [`the simulation broke off: ${error instanceof Error ? error.stack : String(error)}`]
}

async function explain(seed: number, number: number, violations: readonly string[]): Promise<number> {
  console.error(`sequence ${number} went wrong:\n  ${violations.join('\n  ')}`)
  console.error(`replay with: tsx test/sim/gate/run.ts --replay ${seed}:${number}/${(await shrinkGate(seed, number)).join(',')}`)
  return 1
}
