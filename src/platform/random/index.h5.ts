import { hex } from './hex'
import type { RandomId } from './types'

export type { RandomId } from './types'

/** getRandomValues, unlike randomUUID, works on a plain-http LAN address too. */
export const randomId: RandomId = (byteCount) => hex(crypto.getRandomValues(new Uint8Array(byteCount)))
