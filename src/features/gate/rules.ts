/** Small rules of the gate's screen. */

/** Digits of a pass's rotating code. */
export const CODE_LENGTH = 6

/** The typed code after one more key; a key that makes it no code is ignored. */
export function pressCodeKey(code: string, key: string): string {
  if (key === 'del') return code.slice(0, -1)
  return /^\d$/.test(key) && code.length < CODE_LENGTH ? code + key : code
}

/** What was read by the camera, and when it was looked for the next one. */
export interface Read {
  readonly text: string
  readonly sinceMs: number
}

/** The last visitor's phone is still before the camera for a moment. */
const SAME_MS = 4_000

/** The signed part of a pass stays when its code turns. */
const signedPart = (text: string): string => text.slice(0, text.lastIndexOf('.') + 1) || text

/** Whether a camera that looks for the next code has only read the one before again. */
export const isReadAgain = (text: string, last: Read | null, nowMs: number): boolean =>
  last !== null && signedPart(text) === signedPart(last.text) && nowMs - last.sinceMs < SAME_MS

/** Longer than any QR code can be, and than the server takes. */
const LONGEST_TEXT = 12_000

/** What is sent of a scanned text: what is too long is nobody's pass anyway. */
export const scannedText = (text: string): string => text.slice(0, LONGEST_TEXT)
