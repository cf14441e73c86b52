import { resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Defect } from '../defects/list'
import { plant } from '../defects/plant'

const root = resolve(import.meta.dirname, '../../..')
/** Where the app keeps its intents: each tab runs an instance of its own, as each has a process of its own. */
const FOLDER = 'src/api/'
const ENTRY = 'src/api/intents.ts'
/** What the phone gives them; everything else is bundled as the app ships it. */
const given = ['@/platform/storage', '@/platform/lock', '@/platform/random', '@/shared/lib/clock', './client', './query-client']

/** Whether the defect is one of the app's intents. */
export const isOfIntents = ({ file }: Defect): boolean => file.startsWith(FOLDER)

/** The app's intents as one piece of code that asks for its surroundings by `require`. */
export async function bundleIntents(defect: Defect | null = null): Promise<string> {
  const { outputFiles: [file] } = await build({
    absWorkingDir: root, entryPoints: [ENTRY], bundle: true, write: false, platform: 'neutral', format: 'cjs', target: 'node20',
    tsconfig: 'tsconfig.json', logLevel: 'error', plugins: [giveSurroundings, ...(defect ? [plant(defect)] : [])],
  })
  if (!file) throw new Error('nothing came of the bundle')
  return file.text
}

const giveSurroundings: Plugin = {
  name: 'give-surroundings',
  setup: ({ onResolve }) => {
    onResolve({ filter: /./ }, ({ path }) => (given.includes(path) ? { path, external: true } : undefined))
  },
}
