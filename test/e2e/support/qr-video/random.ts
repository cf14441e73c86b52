/** Seeded random numbers, so that every frame can be made again from its condition and seed (mulberry32). */
export interface Random {
  /** 0 ≤ x < 1 */
  next: () => number
  between: (low: number, high: number) => number
  /** Normal with mean 0 and deviation 1 (Box–Muller). */
  normal: () => number
  sign: () => 1 | -1
}

export function seededRandom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    sign: () => (next() < 0.5 ? -1 : 1),
  }
}

/** A seed from words and numbers (FNV-1a), so that neighbours do not share a stream. */
export function seedOf(...parts: (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const char of parts.join('/')) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  return hash >>> 0
}
