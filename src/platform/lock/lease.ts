import type { HeldLock } from './types'

/** Text shared by all tabs, and waiting; both given in so that tests can run many "tabs" in one process. */
export interface LeaseHost {
  read: (key: string) => string | null
  write: (key: string, text: string) => void
  sleep: (ms: number) => Promise<void>
  /** Starts a repeated call; answers how to end it. */
  every: (ms: number, call: () => void) => () => void
  /** 0 ≤ x < 1 */
  random: () => number
  newOwner: () => string
}

/** The holder counts `beat` up; others watch whether it still moves. No clock is compared between tabs. */
interface Lease {
  owner: string
  /** Counts up with each taking over: the fence. */
  token: number
  beat: number
}

const BEAT_MS = 1000
const POLL_MS = 50
/** A holder whose beat stood still for this many polls (at least 5 s) is taken for dead. */
const STALE_POLLS = 100
/** Longer than a write needs to be seen by the other tabs (Fischer's algorithm: write, wait, look again). */
const SETTLE_MS = 60

/** Takes the lease, waiting for as long as a living tab holds it. */
export async function takeLease(host: LeaseHost, key: string): Promise<HeldLock & { release: () => void }> {
  const owner = host.newOwner()
  let token = 0
  const mine = (): boolean => {
    const lease = readLease(host, key)
    return lease?.owner === owner && lease.token === token
  }
  let seen = ''
  let stillPolls = 0
  for (;;) {
    const lease = readLease(host, key)
    const free = !lease || lease.owner === '' || stillPolls >= STALE_POLLS
    if (free) {
      token = (lease?.token ?? 0) + 1
      host.write(key, JSON.stringify({ owner, token, beat: 0 } satisfies Lease))
      await host.sleep(SETTLE_MS * (1 + host.random()))
      if (mine()) break
      stillPolls = 0
    } else {
      const now = JSON.stringify(lease)
      stillPolls = now === seen ? stillPolls + 1 : 0
      seen = now
      await host.sleep(POLL_MS * (1 + host.random()))
    }
  }
  let beat = 0
  const stopBeat = host.every(BEAT_MS, () => {
    beat += 1
    if (mine()) host.write(key, JSON.stringify({ owner, token, beat } satisfies Lease))
    else stopBeat()
  })
  return {
    isMine: mine,
    release: () => {
      stopBeat()
      if (mine()) host.write(key, JSON.stringify({ owner: '', token, beat: 0 } satisfies Lease))
    },
  }
}

function readLease(host: LeaseHost, key: string): Lease | null {
  try {
    const value: unknown = JSON.parse(host.read(key) ?? 'null')
    if (typeof value !== 'object' || value === null) return null
    const { owner, token, beat } = value as Partial<Record<keyof Lease, unknown>>
    if (typeof owner !== 'string' || typeof token !== 'number' || typeof beat !== 'number') return null
    return { owner, token, beat }
  } catch {
    return null
  }
}
