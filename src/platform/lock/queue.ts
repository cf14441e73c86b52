import type { WithLock } from './types'

/** One after the other within this JavaScript context: all that a mini-program needs, since it has no tabs. */
export function inProcessLock(): WithLock {
  const tails = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const before = tails.get(name) ?? Promise.resolve()
    const run = before.then(() => work({ isMine: () => true }))
    const tail = run.then(
      () => undefined,
      () => undefined,
    )
    tails.set(name, tail)
    void tail.then(() => {
      if (tails.get(name) === tail) tails.delete(name)
    })
    return run
  }
}
