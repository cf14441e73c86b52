/** Whether a PIN is one repeated digit or a run up or down (`pin_too_weak`); runs go on over nine and zero. */
export const isWeakPin = (pin: string): boolean => {
  const digits = [...pin].map(Number)
  const steps = new Set(digits.slice(1).map((digit, at) => (digit - (digits[at] ?? 0) + 10) % 10))
  return steps.size === 1 && (steps.has(0) || steps.has(1) || steps.has(9))
}
