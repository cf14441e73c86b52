/** Invented cadres beside the personas: the same people in every fresh store. */
import { hashPin } from '@mock/domain/pin/pin-hash'
import type { StaffRow } from '@mock/store/rows/identity'
import { firstSyllables, lastSyllables, surnames } from './data/names'
import { personas, type Persona } from './data/personas'
import { unitNames } from './data/units'
import { seedRules } from './rules'

const FIRST_NUMBER = 10_101
const ONE_SYLLABLE_SHARE = 0.18

/** Numbers in [0, 1) from a linear congruential generator (Numerical Recipes): invented people need no better chance. */
const createLottery = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const unitId = (unitName: string): string => {
  const at = unitNames.indexOf(unitName)
  if (at < 0) throw new Error(`no unit ${unitName}`)
  return `unt_${String(at + 1).padStart(3, '0')}`
}

const inventName = (lottery: () => number): string => {
  const pick = (syllables: readonly string[]): string => syllables[Math.floor(lottery() * syllables.length)] ?? ''
  const surname = pick(surnames)
  return lottery() < ONE_SYLLABLE_SHARE ? surname + pick(lastSyllables) : surname + pick(firstSyllables) + pick(lastSyllables)
}

const cadres = (count: number): StaffRow[] => {
  const lottery = createLottery(1987)
  return Array.from({ length: count }, (_, at) => {
    // Squared: some units are large, most are small.
    const unitName = unitNames[Math.floor(lottery() ** 2 * unitNames.length)] ?? ''
    return {
      id: `stf_${FIRST_NUMBER + at}`,
      phone: String(13_905_800_000 + at * 7),
      name: inventName(lottery),
      unitId: unitId(unitName),
      unitName,
      roles: ['cadre'],
      windowIds: [],
      gateIds: [],
      state: 'active',
      pinHash: null,
    }
  })
}

const toStaff = ({ id, phone, name, unitName, roles, windowIds, gateIds = [], state = 'active' }: Persona, pinHash: string | null): StaffRow =>
  ({ id, phone, name, unitId: unitId(unitName), unitName, roles, windowIds, gateIds, state, pinHash })

/** Everybody who can sign in: the personas, then so many invented cadres. */
export const seedStaff = (secret: string, random: { bytes(length: number): Uint8Array }, count: number): StaffRow[] => [
  ...personas.map((persona) =>
    toStaff(persona, persona.pin === undefined ? null : hashPin(secret, persona.pin, seedRules.pin.hashIterations, random))),
  ...cadres(count),
]
