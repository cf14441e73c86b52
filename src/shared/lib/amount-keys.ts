/** Greatest number of digits before the point that the keypad takes: 99,999.99 yuan. */
const MAX_YUAN_DIGITS = 5
const AMOUNT = new RegExp(`^(0|[1-9]\\d{0,${MAX_YUAN_DIGITS - 1}})(\\.\\d{0,2})?$`)

/** The keypad's keys: digits, `.` and `del`. */
export const AMOUNT_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0', 'del'] as const

/** One of them, as in `data-key`. */
export type AmountKey = (typeof AMOUNT_KEYS)[number]

/**
 * The amount text (yuan, as typed, e.g. `17.5`) after one more key; a key that would make it no amount is ignored.
 * The prerendered shell and the pay screen share this rule, so nothing changes when one takes over from the other.
 */
export function pressKey(text: string, key: string): string {
  if (key === 'del') return text.slice(0, -1)
  const whole = key === '.' && text === '' ? '0.' : text === '0' && key !== '.' ? key : text + key
  return AMOUNT.test(whole) ? whole : text
}

/** A hardware keyboard's key name as a keypad key; undefined for any other key. */
export function readKey(name: string): string | undefined {
  if (name === 'Backspace') return 'del'
  return /^[0-9.]$/.test(name) ? name : undefined
}
