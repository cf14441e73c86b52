import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Everything the build reads from its environment, in one place: the disk cache is keyed by all of it. */
export interface BuildEnv {
  /** Build target. */
  readonly target: 'h5' | 'weapp'
  readonly production: boolean
  /** Origin of the API in the mini-program, e.g. `https://egj.example.gov.cn`; the H5 app always uses its own origin. */
  readonly apiOrigin: string
  /** `msw`: answer /api inside the browser (development of the H5 app only). */
  readonly mock: '' | 'msw'
  /** Where the development server sends /api and /__mock. */
  readonly mockServer: string
}

const DEFAULT_ORIGIN = 'http://127.0.0.1:8080'

/** Reads and checks the environment; throws on a value that would give a wrong bundle without a word. */
export function readBuildEnv(env: NodeJS.ProcessEnv = process.env): BuildEnv {
  const target = env.TARO_ENV === 'weapp' ? 'weapp' : 'h5'
  const production = env.NODE_ENV === 'production'
  const mock = env.TARO_APP_MOCK === 'msw' ? 'msw' : ''
  if (mock === 'msw' && (production || target !== 'h5')) {
    throw new Error('TARO_APP_MOCK=msw is for the development of the H5 app only')
  }
  const apiOrigin = new URL(env.TARO_APP_API_ORIGIN ?? DEFAULT_ORIGIN).origin
  return { target, production, apiOrigin, mock, mockServer: `http://127.0.0.1:${env.PORT ?? '8080'}` }
}

/** The part of it that source code may read as `process.env.…`. */
export function buildConstants({ apiOrigin, mock }: BuildEnv): Record<string, string> {
  return { TARO_APP_API_ORIGIN: JSON.stringify(apiOrigin), TARO_APP_MOCK: JSON.stringify(mock) }
}

/**
 * Key of webpack's disk cache. The H5 entry is generated from the app's and the pages' configuration without webpack knowing of
 * those files, so they are part of the key; otherwise a new page or title is missing from the next build.
 */
export function cacheName(env: BuildEnv, root: string): string {
  const readable = [env.target, env.production ? 'production' : 'development', env.mock || 'server']
  return [...readable, env.apiOrigin.replace(/[^a-z0-9]+/gi, '-'), routesFingerprint(root)].join('-')
}

function routesFingerprint(root: string): string {
  const hash = createHash('sha256')
  const pages = readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  for (const name of pages.sort()) hash.update(name)
  const configs = pages.filter((name) => name.endsWith('.config.ts')).map((name) => join('src/pages', name))
  for (const file of ['src/app.config.ts', 'src/shared/lib/routes.ts', ...configs]) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 12)
}
