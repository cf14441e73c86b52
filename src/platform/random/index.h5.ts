import { hex } from './hex'
import type { RandomId, RandomReady, ReadRandomStrength } from './types'

export type { RandomId, RandomReady, RandomStrength, ReadRandomStrength } from './types'

/** getRandomValues, unlike randomUUID, works on a plain-http LAN address too. */
export const randomId: RandomId = (byteCount) => hex(crypto.getRandomValues(new Uint8Array(byteCount)))

export const randomStrength: ReadRandomStrength = () => 'crypto'

export const randomReady: RandomReady = () => Promise.resolve()
