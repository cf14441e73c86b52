/** A lock while it is held. */
export interface HeldLock {
  /** Fence: false once another tab took over (a frozen tab loses a lease). Ask right before an irreversible step. */
  isMine: () => boolean
}

/**
 * Runs `work` while no other tab, and nobody else in this one, runs under the same name; settles as `work` does. It
 * keeps tabs from getting in each other's way; that nothing is charged twice rests on the server's idempotency keys.
 */
export type WithLock = <T>(name: string, work: (held: HeldLock) => Promise<T>) => Promise<T>
