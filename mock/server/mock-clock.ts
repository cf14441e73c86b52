import type { Clock } from '../kit/types'

/** The server's clock: real time, shifted or standing still as the console asks. */
export interface MockClock extends Clock {
  /** Moves the clock by so many milliseconds (negative: back). */
  shift(ms: number): void
  freeze(): void
  run(): void
  /** Back to real time, running. */
  reset(): void
  readonly offsetMs: number
  readonly frozen: boolean
}

/** `real` is the only reader of the machine's clock. */
export const createMockClock = (real: () => number = Date.now): MockClock => {
  let offsetMs = 0
  let frozenAt: number | null = null
  const now = (): number => frozenAt ?? real() + offsetMs
  return {
    now,
    shift: (ms) => {
      if (frozenAt !== null) frozenAt += ms
      else offsetMs += ms
    },
    freeze: () => { frozenAt ??= now() },
    run: () => {
      if (frozenAt === null) return
      offsetMs = frozenAt - real()
      frozenAt = null
    },
    reset: () => {
      offsetMs = 0
      frozenAt = null
    },
    get offsetMs() { return now() - real() },
    get frozen() { return frozenAt !== null },
  }
}
