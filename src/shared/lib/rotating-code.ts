/** The code of a visitor's pass that turns every step: RFC 6238 with HMAC-SHA-256, made on the phone, checked at the gate. */
import { hmacSha256 } from './sha256'

/** How the code turns. */
export interface Rotation {
  readonly key: Uint8Array
  /** Seconds each code stands. */
  readonly stepSeconds: number
  readonly digits: number
}

const counterBytes = (counter: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(0, Math.floor(counter / 2 ** 32))
  view.setUint32(4, counter >>> 0)
  return new Uint8Array(view.buffer)
}

const stepOf = ({ stepSeconds }: Rotation, nowMs: number): number => Math.floor(nowMs / (stepSeconds * 1000))

const codeOfStep = ({ key, digits }: Rotation, step: number): string => {
  const mac = hmacSha256(key, counterBytes(step))
  const from = (mac[mac.length - 1] ?? 0) & 15
  const number = new DataView(mac.buffer, mac.byteOffset).getUint32(from) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The code that stands at this moment. */
export const rotatingCode = (rotation: Rotation, nowMs: number): string => codeOfStep(rotation, stepOf(rotation, nowMs))

/** Milliseconds until the code turns. */
export const msUntilTurn = ({ stepSeconds }: Rotation, nowMs: number): number => stepSeconds * 1000 - (nowMs % (stepSeconds * 1000))

/**
 * Whether a code stands now, stood `drift` steps ago or will within as many: clocks differ and typing takes time. A screenshot is
 * dead after `drift` + 1 steps.
 */
export const isCodeCurrent = (rotation: Rotation, code: string, nowMs: number, drift: number): boolean => {
  const now = stepOf(rotation, nowMs)
  for (let step = now - drift; step <= now + drift; step += 1) if (codeOfStep(rotation, step) === code) return true
  return false
}
