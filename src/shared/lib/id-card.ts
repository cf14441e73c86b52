/** The number of a mainland ID card (GB 11643-1999): region, day of birth, sequence, check digit. */
const FORM = /^[1-8]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

const isDay = (digits: string): boolean => {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whether the last of eighteen characters checks the seventeen digits before it (ISO 7064 MOD 11-2). */
export const isCheckDigitRight = (text: string): boolean =>
  CHECK_DIGITS[WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0) % 11] === text[17]

/** Whether the form, the day of birth and the check digit are right. Upper-case X. */
export const isIdCardNumber = (text: string): boolean => FORM.test(text) && isDay(text.slice(6, 14)) && isCheckDigitRight(text)
