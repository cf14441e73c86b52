/** What is answered of a visitor: masked everywhere but in `unmaskVisitor`. */
import type { MaskedDocument } from '@contract/generated/types'
import type { DocumentValue } from '@mock/store/rows/visits'

const HEAD = 3
const TAIL = 2

/** The first three and the last two characters of a number with seven or more; of a shorter one only the last. */
export const maskNumber = (number: string): string => {
  const [head, tail] = number.length >= HEAD + TAIL + 2 ? [HEAD, TAIL] : [0, 1]
  return `${number.slice(0, head)}${'*'.repeat(number.length - head - tail)}${number.slice(number.length - tail)}`
}

/** A document as anybody sees it. */
export const maskDocument = ({ kind, number }: DocumentValue): MaskedDocument => ({ kind, numberMasked: maskNumber(number) })
