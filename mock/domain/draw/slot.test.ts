import { createHash, createHmac, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { commitmentOf, drawSlot } from './slot'

/** The algorithm of the contract, written again over Node's own crypto and big integers. */
const slotByNode = (seed: Uint8Array, drawId: string, nonce: string, counter: number, n: number): { slot: number; tries: number } => {
  const whole = 2n ** 48n - (2n ** 48n % BigInt(n))
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHmac('sha256', seed).update(`${drawId}|${nonce}|${counter}|${attempt}`, 'utf8').digest('hex')
    const value = BigInt(`0x${digest.slice(0, 12)}`)
    if (value < whole) return { slot: Number(value % BigInt(n)), tries: attempt + 1 }
  }
}

describe('drawSlot', () => {
  test('is the contract’s algorithm, for every size of urn', () => {
    for (let n = 1; n <= 600; n += 1) {
      const [seed, nonce] = [randomBytes(32), randomBytes(8 + (n % 25)).toString('hex')]
      expect(drawSlot(seed, 'drw_test', nonce, n * 7, n)).toBe(slotByNode(seed, 'drw_test', nonce, n * 7, n).slot)
    }
  })

  test('throws away what would favour the first slips', () => {
    const seed = randomBytes(32)
    const n = 2 ** 47 + 1
    const made = Array.from({ length: 60 }, (_, counter) => ({
      ours: drawSlot(seed, 'drw_test', '00'.repeat(8), counter, n), theirs: slotByNode(seed, 'drw_test', '00'.repeat(8), counter, n),
    }))
    for (const { ours, theirs } of made) expect(ours).toBe(theirs.slot)
    expect(made.filter(({ theirs }) => theirs.tries > 1).length).toBeGreaterThan(5)
  })

  test('moves with the seed, the draw, the nonce and the counter, and with nothing else', () => {
    const seed = new Uint8Array(32).fill(7)
    const base = drawSlot(seed, 'drw_test', '5d1f0c9be27a4438', 137, 2 ** 40)
    expect(drawSlot(Uint8Array.from(seed), 'drw_test', '5d1f0c9be27a4438', 137, 2 ** 40)).toBe(base)
    const others = [
      drawSlot(new Uint8Array(32).fill(8), 'drw_test', '5d1f0c9be27a4438', 137, 2 ** 40), drawSlot(seed, 'drw_tesT', '5d1f0c9be27a4438', 137, 2 ** 40),
      drawSlot(seed, 'drw_test', '5d1f0c9be27a4439', 137, 2 ** 40), drawSlot(seed, 'drw_test', '5d1f0c9be27a4438', 138, 2 ** 40),
    ]
    expect(new Set([base, ...others]).size).toBe(5)
  })
})

test('the commitment is the SHA-256 of the seed’s bytes', () => {
  const seed = randomBytes(32)
  expect(commitmentOf(seed.toString('hex'))).toBe(createHash('sha256').update(seed).digest('hex'))
})
