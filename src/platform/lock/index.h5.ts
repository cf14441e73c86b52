import { takeLease, type LeaseHost } from './lease'
import { inProcessLock } from './queue'
import type { WithLock } from './types'

export type { HeldLock, WithLock } from './types'

const queue = inProcessLock()

/** Web Locks where the browser has them (secure contexts); on a plain-http LAN address a lease in localStorage. */
export const withLock: WithLock = async (name, work) => {
  if (navigator.locks) return await navigator.locks.request(`egj:${name}`, () => work({ isMine: () => true }))
  return queue(name, async (alone) => {
    if (!canStore()) return work(alone)
    const lease = await takeLease(browser, `egj-lock:${name}`)
    try {
      return await work(lease)
    } finally {
      lease.release()
    }
  })
}

const browser: LeaseHost = {
  read: (key) => localStorage.getItem(key),
  write: (key, text) => localStorage.setItem(key, text),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  every: (ms, call) => {
    const timer = setInterval(call, ms)
    return () => clearInterval(timer)
  },
  random: () => Math.random(),
  newOwner: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
}

/** Without site data there is nothing to share with other tabs: then this tab's own order is all there is. */
function canStore(): boolean {
  try {
    localStorage.setItem('egj-lock:probe', '1')
    localStorage.removeItem('egj-lock:probe')
    return true
  } catch {
    return false
  }
}
