/** The only reader of the device's clock. Business time comes from the server; `offsetMs` is how far this device is off. */
export interface Clock {
  /** Epoch milliseconds, corrected by the last known server time. */
  now(): number
}

let offsetMs = 0

/** Device time corrected to server time. */
export const clock: Clock = { now: () => Date.now() + offsetMs }

/** What the server's clock said when this device's read `deviceMs`: for instants that a library noted by itself. */
export const serverMs = (deviceMs: number): number => deviceMs + offsetMs
/** The way back. */
export const deviceMs = (atServerMs: number): number => atServerMs - offsetMs

/** A slower answer tells the time too roughly to correct what is known already. */
const SLOW_MS = 2_000
let learnt = false

/** Learns the server's time from an answer that carries one (RFC 3339), took `tookMs` (half of that is the way back) and came `sinceMs` ago. */
export const learnServerTime = (serverTime: string, tookMs = 0, sinceMs = 0): void => {
  const server = Date.parse(serverTime)
  if (!Number.isFinite(server) || (learnt && tookMs > SLOW_MS)) return
  offsetMs = server + tookMs / 2 + sinceMs - Date.now()
  learnt = true
}

/** How far this device's clock is behind the server's, milliseconds, for what must know it at a start without network. */
export const clockOffset = (): number => offsetMs
/** What was known of it at the last start, until a server says better. */
export const assumeOffset = (knownMs: number): void => {
  if (!learnt && Number.isFinite(knownMs)) offsetMs = knownMs
}
