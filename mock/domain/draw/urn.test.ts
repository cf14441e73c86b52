import { describe, expect, test } from 'vitest'
import { createSeededRandom } from '@mock/kit/random'
import { drawSlip, fullUrn, slipsLeft, type Slips } from './urn'

const prizes = [{ slips: 60 }, { slips: 40 }, { slips: 5 }, { slips: 1 }, { slips: 394 }]
const seed = createSeededRandom(20_261_120).bytes(32)
const nonceOf = (counter: number): string => counter.toString(16).padStart(16, '0')

test('the urn is the published prizes in order, each repeated by its slips', () => {
  expect(fullUrn([{ slips: 2 }, { slips: 1 }, { slips: 3 }])).toEqual([0, 0, 1, 2, 2, 2])
})

describe('mode urn', () => {
  test('empties exactly: every prize as often as it has slips', () => {
    const drawn = prizes.map(() => 0)
    let urn: Slips = fullUrn(prizes)
    for (let counter = 0; counter < 500; counter += 1) {
      expect(urn).toHaveLength(500 - counter)
      const { slot, prizeAt, left } = drawSlip(urn, { mode: 'urn', seed, drawId: 'drw_test', nonce: nonceOf(counter), counter })
      expect(urn[slot]).toBe(prizeAt)
      drawn[prizeAt] = (drawn[prizeAt] ?? 0) + 1
      prizes.forEach(({ slips }, at) => expect(slipsLeft(left, at) + (drawn[at] ?? 0)).toBe(slips))
      urn = left
    }
    expect(urn).toEqual([])
    expect(drawn).toEqual([60, 40, 5, 1, 394])
  })

  test('moves the last slip into the place of the one taken, and takes the last one plainly', () => {
    const places = [...Array(40).keys()]
    for (let counter = 0; counter < 400; counter += 1) {
      const { slot, left } = drawSlip(places, { mode: 'urn', seed, drawId: 'drw_test', nonce: nonceOf(counter), counter })
      expect(left).toEqual(slot === 39 ? places.slice(0, 39) : [...places.slice(0, slot), 39, ...places.slice(slot + 1, 39)])
    }
    expect(places).toHaveLength(40)
  })
})
