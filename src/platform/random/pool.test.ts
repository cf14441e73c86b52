import { describe, expect, it } from 'vitest'
import { randomPool } from './pool'

const counting = () => {
  let next = 0
  return (count: number) => Promise.resolve(Uint8Array.from({ length: count }, () => next++ & 255))
}

describe('random pool', () => {
  it('hands out the fetched bytes in order, each once', async () => {
    const pool = randomPool(counting(), () => 0, () => 0, 64)
    await pool.ready()
    expect(pool.take(4)).toBe('00010203')
    expect(pool.take(4)).toBe('04050607')
    expect(pool.strength()).toBe('crypto')
  })

  it('refills in time', async () => {
    const pool = randomPool(counting(), () => 0, () => 0, 64)
    await pool.ready()
    const ids = new Set<string>()
    for (let i = 0; i < 100; i += 1) {
      ids.add(pool.take(16))
      await Promise.resolve()
      await Promise.resolve()
      await Promise.resolve()
    }
    expect(pool.strength()).toBe('crypto')
    expect([...ids].every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true)
  })

  it('stays unique and says so when the generator is missing', async () => {
    const pool = randomPool(() => Promise.reject(new Error('not supported')), () => 7, () => 1_763_740_000_000)
    await pool.ready()
    const ids = Array.from({ length: 999 }, () => pool.take(16))
    expect(new Set(ids).size).toBe(999)
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(pool.strength()).toBe('mixed')
  })
})
