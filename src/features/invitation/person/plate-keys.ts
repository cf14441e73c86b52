/** The plate's keyboard as rules: which keys fit the place where the next character goes. */
import { isPlate, PLATE_LENGTHS, PLATE_LETTERS, PROVINCES } from '@/shared/lib/plate'

/** What is typed so far, and which box the next key fills. */
export interface PlateEntry {
  readonly text: string
  readonly at: number
}

const DIGITS = '1234567890'
const SPECIALS = '挂学警港澳'

/** Keys of the first page. */
export const PROVINCE_KEYS: readonly string[] = [...PROVINCES]
/** Keys of the second page: letters and digits, then what only a plate's last place has. */
export const LETTER_KEYS: readonly string[] = [...DIGITS, ...PLATE_LETTERS]
export const SPECIAL_KEYS: readonly string[] = [...SPECIALS]

export const openPlate = (text: string): PlateEntry => ({ text, at: text.length })

/** Whether this key may fill the box. */
export function fits(key: string, at: number): boolean {
  if (at === 0) return PROVINCES.includes(key)
  if (PLATE_LETTERS.includes(key)) return at < PLATE_LENGTHS.newEnergy
  if (DIGITS.includes(key)) return at > 1 && at < PLATE_LENGTHS.newEnergy
  return SPECIALS.includes(key) && at === PLATE_LENGTHS.ordinary - 1
}

/** Fills the box and goes on to the next one; a key that does not fit changes nothing. */
export function pressPlate(entry: PlateEntry, key: string): PlateEntry {
  const { text, at } = entry
  return fits(key, at) ? { text: text.slice(0, at) + key + text.slice(at + 1), at: at + 1 } : entry
}

/** Takes the character before the box away. */
export const deletePlate = ({ text, at }: PlateEntry): PlateEntry =>
  at === 0 ? { text, at } : { text: text.slice(0, at - 1) + text.slice(at), at: at - 1 }

/** Goes to a box; never beyond the first empty one. */
export const moveTo = ({ text }: PlateEntry, at: number): PlateEntry => ({ text, at: Math.min(at, text.length) })

/** What is wrong with a finished plate; an empty one is none at all. */
export function plateError(text: string): string | undefined {
  if (text === '' || isPlate(text)) return undefined
  if (text.length < PLATE_LENGTHS.ordinary) return `还差 ${PLATE_LENGTHS.ordinary - text.length} 位`
  return text.length === PLATE_LENGTHS.newEnergy ? '不是新能源车牌，请核对' : '车牌号不对，请核对'
}
