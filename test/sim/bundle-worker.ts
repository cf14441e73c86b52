import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import type { Defect } from './defects/list'
import { plant } from './defects/plant'
import { bundleIntents, isOfIntents } from './rewards/bundle-intents'

const root = resolve(import.meta.dirname, '../..')

/** The simulation as files that plain Node runs: what it costs to translate it is paid once, not in every process. */
export interface WorkerBundle {
  readonly worker: string
  readonly intents: string
  remove(): Promise<void>
}

/** Bundles the worker, with a defect planted unless it is null. */
export async function bundleWorker(defect: Defect | null = null): Promise<WorkerBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'sim-'))
  const [worker, intents] = [join(folder, 'worker.cjs'), join(folder, 'intents.cjs')]
  const ofIntents = defect !== null && isOfIntents(defect)
  await build({
    absWorkingDir: root, entryPoints: ['test/sim/worker.ts'], outfile: worker, bundle: true, platform: 'node', format: 'cjs', target: 'node20',
    tsconfig: 'tsconfig.json', logLevel: 'error', plugins: defect && !ofIntents ? [plant(defect)] : [],
  })
  await writeFile(intents, await bundleIntents(ofIntents ? defect : null))
  return { worker, intents, remove: () => rm(folder, { recursive: true }) }
}
