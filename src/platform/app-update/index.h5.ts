import { useSyncExternalStore } from 'react'
import type { Workbox } from 'workbox-window'
import { routes } from '@/shared/lib/routes'
import type { AppUpdate } from './types'

/** Who looks at the pay page for longer than this is not paying. */
const LONGEST_PAYMENT_MS = 60_000
const LOOK_AGAIN_MS = 2_000

let waiting: Workbox | undefined
let started = false
const listeners = new Set<() => void>()

function announce(worker: Workbox): void {
  waiting = worker
  for (const listener of listeners) listener()
}

async function register(): Promise<void> {
  const { Workbox: Worker } = await import(/* webpackChunkName: "update" */ 'workbox-window')
  const worker = new Worker('/sw.js')
  worker.addEventListener('waiting', () => announce(worker))
  await worker.register()
}

/** After everything that the user waits for: registering must not compete with the first picture or its data. */
function whenQuiet(work: () => void): void {
  const later = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 10_000 })
    else setTimeout(work, 3_000)
  }
  if (document.readyState === 'complete') later()
  else window.addEventListener('load', later, { once: true })
}

const isPaying = (): boolean => routes.pay.paths.some((path) => path === location.pathname) && performance.now() < LONGEST_PAYMENT_MS

/** The worker fetches the whole app, a megabyte: not on the line that a quote and a payment need. */
function whenPaid(work: () => void): void {
  if (isPaying()) setTimeout(whenPaid, LOOK_AGAIN_MS, work)
  else whenQuiet(work)
}

/** Without network it waits for it; with network a failure is worth telling. */
function registerOnline(): void {
  register().catch((error: unknown) => {
    if (navigator.onLine) console.warn('service worker', error)
    else window.addEventListener('online', registerOnline, { once: true })
  })
}

/** Starts the service worker once, in releases only; without one (plain http, old browsers) the app simply needs the network. */
export function startAppUpdate(): void {
  if (started || process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  started = true
  whenPaid(registerOnline)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function apply(): void {
  waiting?.addEventListener('controlling', () => window.location.reload())
  waiting?.messageSkipWaiting()
}

/** Whether a new version waits, and how to take it. */
export function useAppUpdate(): AppUpdate {
  const updateReady = useSyncExternalStore(subscribe, () => waiting !== undefined)
  return { updateReady, apply }
}
