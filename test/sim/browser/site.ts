/**
 * One address for page and API. The API is the mock's own HTTP server, in front of whichever backend and troubles were connected last;
 * the page comes from here also without a network, as the app's comes from its service worker.
 */
import { resolve } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { build } from 'esbuild'
import { openApiServer, type ApiServer } from '../api-server'
import type { Defect } from '../defects/list'
import { plant } from '../defects/plant'
import { must } from '../rng'

const root = resolve(import.meta.dirname, '../../..')
const DOCUMENT = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/page.js"></script>'

export interface Site extends Pick<ApiServer, 'connect' | 'close'> {
  readonly origin: string
  /** Gives a browser the page at this address. */
  install(context: BrowserContext): Promise<void>
}

/** Serves the client as it is, or with a defect planted. */
export async function openSite(defect: Defect | null = null): Promise<Site> {
  const script = await bundlePage(defect)
  const { port, connect, close } = await openApiServer()
  return {
    origin: `http://localhost:${port}`,
    connect,
    close,
    install: async (context) => {
      await context.route(({ pathname }) => !pathname.startsWith('/api/'), (route) => {
        const isScript = route.request().resourceType() === 'script'
        return route.fulfill(isScript ? { contentType: 'text/javascript', body: script } : { contentType: 'text/html', body: DOCUMENT })
      })
    },
  }
}

async function bundlePage(defect: Defect | null): Promise<string> {
  const { outputFiles: [file] } = await build({
    absWorkingDir: root, entryPoints: ['test/sim/browser/page.ts'], bundle: true, write: false, format: 'iife', target: 'es2022',
    tsconfig: 'tsconfig.json', resolveExtensions: ['.h5.ts', '.ts'], logLevel: 'error',
    plugins: defect ? [plant(defect)] : [],
  })
  return must(file).text
}
