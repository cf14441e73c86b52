import { useSyncExternalStore } from 'react'
import type { Workbox } from 'workbox-window'
import type { AppUpdate } from './types'

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

/** The first screen, its data and the first taps come first; on a slow network the page is idle in between, so idle is not enough. */
const FIRST_STEPS_MS = 3_000

/** After everything that the user waits for: registering must not compete with it. */
function whenQuiet(work: () => void): void {
  const idle = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 10_000 })
    else work()
  }
  const later = (): void => void setTimeout(idle, FIRST_STEPS_MS)
  if (document.readyState === 'complete') later()
  else window.addEventListener('load', later, { once: true })
}

/** Starts the service worker once, in releases only; without one (plain http, old browsers) the app simply needs the network. */
export function startAppUpdate(): void {
  if (started || process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  started = true
  whenQuiet(() => void register().catch((error: unknown) => console.warn('service worker', error)))
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
