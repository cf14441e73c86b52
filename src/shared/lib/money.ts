/** Money is integer fen (1/100 yuan) everywhere; this file is the only place that turns it into text or back. */

/** Throws on anything that is not a safe integer: a fraction of a fen is a bug, never a rounding. */
export const assertFen = (value: number): number => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an amount in fen: ${value}`)
  return value
}

const grouped = (yuan: number) => String(yuan).replace(/\B(?=(\d{3})+$)/g, ',')

/** The parts of an amount, so that the fen can be set smaller: 123456 → sign '', yuan '1,234', fen '56'. */
export const amountParts = (fen: number): { sign: '' | '-'; yuan: string; fen: string } => {
  const abs = Math.abs(assertFen(fen))
  return { sign: fen < 0 ? '-' : '', yuan: grouped(Math.floor(abs / 100)), fen: String(abs % 100).padStart(2, '0') }
}

/** `¥17.50`, `-¥17.50`. */
export const formatFen = (fen: number): string => {
  const { sign, yuan, fen: cents } = amountParts(fen)
  return `${sign}¥${yuan}.${cents}`
}

/** `17.50`: the text that a field holds for an amount. */
export const yuanText = (fen: number): string => {
  const abs = Math.abs(assertFen(fen))
  return `${fen < 0 ? '-' : ''}${Math.floor(abs / 100)}.${String(abs % 100).padStart(2, '0')}`
}

/** `+¥17.50` or `-¥17.50`: for ledger entries, where the direction is the point. */
export const formatDelta = (fen: number): string => (fen > 0 ? `+${formatFen(fen)}` : formatFen(fen))

/** What a screen reader says: `17.50 元`. */
export const speakFen = (fen: number): string => `${yuanText(fen)} 元`

/** Digits typed on a keypad → fen; null while it is not yet an amount. Accepts up to two decimals. */
export const parseYuan = (text: string): number | null => {
  const match = /^(\d{1,7})(?:\.(\d{0,2}))?$/.exec(text)
  if (!match?.[1]) return null
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}
