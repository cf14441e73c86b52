// tsx test/sim/defects/run.ts [--sequences 4000] [--seed 7] [--only <part of a name>]
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { bundleIntents, isOfIntents } from '../rewards/bundle-intents'
import { bundleHunt } from './bundle'
import { defects, type Defect } from './list'

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
  },
})

interface Found {
  readonly runs: number | null
  readonly violation: string | null
}

const folder = await mkdtemp(join(tmpdir(), 'sim-defects-'))
try {
  process.exitCode = await huntAll()
} finally {
  await rm(folder, { recursive: true })
}

async function huntAll(): Promise<number> {
  const chosen = defects.filter(({ name }) => name.includes(values.only))
  let missed = 0
  console.log(`${'planted defect'.padEnd(54)}${'runs to catch'.padStart(14)}  caught by`)
  for (const defect of chosen) {
    const { runs, violation } = await hunt(defect)
    if (runs === null) missed += 1
    console.log(`${defect.name.padEnd(54)}${(runs === null ? 'NOT CAUGHT' : String(runs)).padStart(14)}  ${gist(violation)}`)
  }
  const sound = await hunt(null)
  if (sound.runs !== null) console.error(`without a defect sequence ${sound.runs - 1} goes wrong: ${sound.violation}`)
  console.log(`${chosen.length - missed} of ${chosen.length} defects caught within ${values.sequences} sequences; without one nothing goes wrong: ${sound.runs === null}`)
  return missed > 0 || sound.runs !== null ? 1 : 0
}

async function hunt(defect: Defect | null): Promise<Found> {
  const file = join(folder, 'hunt.cjs')
  const intents = join(folder, 'intents.cjs')
  const ofIntents = defect !== null && isOfIntents(defect)
  await bundleHunt(ofIntents ? null : defect, file)
  await writeFile(intents, await bundleIntents(ofIntents ? defect : null))
  const { stdout } = await promisify(execFile)(process.execPath, [file, intents, values.sequences, values.seed])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Found
}

/** The sentence without its ids. */
function gist(violation: string | null): string {
  return (violation ?? '').split('\n')[0]?.replace(/[0-9a-f-]{36}|pay_\w+/g, '…').slice(0, 90) ?? ''
}
