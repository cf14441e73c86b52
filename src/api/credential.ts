/**
 * Who the calls are made for. Browsers hold an HttpOnly cookie that no script sees; the mini-program holds a bearer
 * token in memory only (WeChat signs in again silently at the next start), so no secret ever reaches a storage.
 */
import type { ProblemCode } from './types'

let token: string | null = null
let renewal: (() => Promise<boolean>) | null = null
let running: Promise<boolean> | null = null
const listeners = new Set<(code: ProblemCode) => void>()

/** The bearer token, or null where a cookie does the work. */
export const bearer = (): string | null => token
/** Sets or forgets the bearer token. */
export const setBearer = (value: string | null): void => {
  token = value
}

/** Registers the silent sign-in; it answers whether there is a session again. */
export const onRenewal = (renew: () => Promise<boolean>): void => {
  renewal = renew
}

/** Runs the silent sign-in, once for all calls that wait for it. */
export const renewSession = (): Promise<boolean> => {
  if (renewal === null) return Promise.resolve(false)
  running ??= renewal().finally(() => {
    running = null
  })
  return running
}

/** Tells whoever must know (the session store) that a call was refused for want of a session. */
export const sessionEnded = (code: ProblemCode): void => listeners.forEach((listener) => listener(code))

export const onSessionEnded = (listener: (code: ProblemCode) => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
