// tsx test/sim/gate/defects/run.ts [--sequences 400] [--seed 7] [--only <part of a name>]
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { build } from 'esbuild'
import type { Defect } from '../../defects/list'
import { plant } from '../../defects/plant'
import { defects } from './list'

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '400' },
    seed: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
  },
})

interface Found {
  readonly runs: number | null
  readonly violation: string | null
}

const root = resolve(import.meta.dirname, '../../../..')
const folder = await mkdtemp(join(tmpdir(), 'gate-defects-'))
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
  await build({
    absWorkingDir: root, entryPoints: ['test/sim/gate/defects/hunt.ts'], outfile: file, bundle: true, platform: 'node', format: 'cjs',
    target: 'node20', tsconfig: 'tsconfig.json', logLevel: 'error', plugins: defect ? [plant(defect)] : [],
  })
  const { stdout } = await promisify(execFile)(process.execPath, [file, values.sequences, values.seed])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Found
}

/** The sentence without its ids. */
function gist(violation: string | null): string {
  return (violation ?? '').split('\n')[0]?.replace(/[0-9a-f-]{36}|(vst|pas|gev)_[\w-]+/g, '…').slice(0, 90) ?? ''
}
