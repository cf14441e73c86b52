import { inProcessLock } from './queue'
import type { WithLock } from './types'

export type { HeldLock, WithLock } from './types'

export const withLock: WithLock = inProcessLock()
