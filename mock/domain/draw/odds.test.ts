import { describe, expect, test } from 'vitest'
import { createSeededRandom } from '@mock/kit/random'
import { drawSlip, fullUrn } from './urn'

const prizes = [{ slips: 60 }, { slips: 40 }, { slips: 5 }, { slips: 1 }, { slips: 394 }]
const seed = createSeededRandom(20_261_120).bytes(32)
const nonceOf = (counter: number): string => counter.toString(16).padStart(16, '0')

describe('mode odds, over a million draws', () => {
  const DRAWS = 1_000_000
  const counts = Array.from({ length: 500 }, () => 0)
  const ofPrize = (): number[] => {
    const urn = fullUrn(prizes)
    return prizes.map((_, at) => counts.reduce((sum, count, slot) => (urn[slot] === at ? sum + count : sum), 0))
  }
  const chiSquare = (seen: readonly number[], share: (at: number) => number): number =>
    seen.reduce((sum, count, at) => sum + (count - DRAWS * share(at)) ** 2 / (DRAWS * share(at)), 0)

  test('takes nothing out', () => {
    const urn = fullUrn(prizes)
    for (let counter = 0; counter < DRAWS; counter += 1) {
      const { slot, left } = drawSlip(urn, { mode: 'odds', seed, drawId: 'drw_test', nonce: nonceOf(counter), counter })
      counts[slot] = (counts[slot] ?? 0) + 1
      if (left !== urn) throw new Error('a slip is gone')
    }
    expect(counts.reduce((sum, count) => sum + count)).toBe(DRAWS)
  }, 120_000)

  // Critical values of the chi-square distribution at 0.1 %: 18.47 for 4 degrees of freedom, 602 for 499.
  test('the published odds hold', () => {
    expect(chiSquare(ofPrize(), (at) => (prizes[at]?.slips ?? 0) / 500)).toBeLessThan(18.47)
    expect(chiSquare(counts, () => 1 / 500)).toBeLessThan(602)
  })

  test('and would not if the urn held one slip of 500 more of a prize than published', () => {
    const published = [59, 41, 5, 1, 394]
    expect(chiSquare(ofPrize(), (at) => (published[at] ?? 0) / 500)).toBeGreaterThan(18.47)
  })
})
