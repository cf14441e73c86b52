import type { Clock } from './types'

/** The machine's own clock, for mounts without a console. */
export const machineClock: Clock = { now: () => Date.now() }
