import type { Random } from './types'

/** Seeded, for tests and the simulation (xorshift128 seeded by splitmix32): the same seed gives the same bytes. Not for secrets. */
export const createSeededRandom = (seed: number): Random => {
  let mix = seed >>> 0
  const splitmix = (): number => {
    mix = (mix + 0x9e3779b9) >>> 0
    let z = mix
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return (z ^ (z >>> 16)) >>> 0
  }
  let [a, b, c, d] = [splitmix(), splitmix(), splitmix(), splitmix() | 1]
  const next = (): number => {
    let t = d
    const s = a
    d = c
    c = b
    b = s
    t ^= t << 11
    t ^= t >>> 8
    a = (t ^ s ^ (s >>> 19)) >>> 0
    return a
  }
  return { bytes: (length) => Uint8Array.from({ length }, () => next() >>> 24) }
}

/** The platform's own source, for servers and browsers. */
export const createPlatformRandom = (): Random => ({ bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) })
