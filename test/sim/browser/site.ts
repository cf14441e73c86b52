/**
 * One address for page and API. The API is the mock's own HTTP server, in front of whichever backend and troubles were connected last;
 * the page comes from here also without a network, as the app's comes from its service worker.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { build } from 'esbuild'
import type { Answerer } from '@mock/kit/create-kit'
import { createApp } from '@mock/server/app'
import type { Defect } from '../defects/list'
import { plant } from '../defects/plant'
import { must } from '../rng'

const root = resolve(import.meta.dirname, '../../..')
const DOCUMENT = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/page.js"></script>'

export interface Site {
  readonly origin: string
  connect(answer: Answerer): void
  /** Gives a browser the page at this address. */
  install(context: BrowserContext): Promise<void>
  close(): Promise<void>
}

/** Serves the client as it is, or with a defect planted. */
export async function openSite(defect: Defect | null = null): Promise<Site> {
  const script = await bundlePage(defect)
  let current: Answerer | null = null
  const server = createServer(createApp({
    scheme: 'http',
    answer: (request) => must(current)(request),
    console: () => Promise.resolve(),
    site: { serve: () => Promise.resolve(), warmUp: () => Promise.resolve() },
    privateOnly: false,
    health: () => null,
    log: null,
    onFatal: () => undefined,
  }))
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    connect: (answer) => { current = answer },
    install: async (context) => {
      await context.route(({ pathname }) => !pathname.startsWith('/api/'), (route) => {
        const isScript = route.request().resourceType() === 'script'
        return route.fulfill(isScript ? { contentType: 'text/javascript', body: script } : { contentType: 'text/html', body: DOCUMENT })
      })
    },
    close: () => new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    }),
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
