/** Seeded chance: every draw of a run follows from its seed. */
export interface Rng {
  /** 0 ≤ x < 1 */
  next(): number
  /** 0 ≤ n < below */
  int(below: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** Picks by weight; a weight of 0 is never picked. */
  weighted<T>(choices: readonly (readonly [weight: number, item: T])[]): T
}

/** A stream of its own for each path of numbers, so that leaving one step out does not move the others. */
export function createRng(...path: readonly number[]): Rng {
  let state = path.reduce((hash, part) => Math.imul(hash ^ mix(part), 0x9e3779b1) >>> 0, 0x811c9dc5)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    return mix(state) / 4294967296
  }
  const int = (below: number): number => Math.floor(next() * below)
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => must(items[int(items.length)]),
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, item] of choices) {
        left -= weight
        if (left < 0) return item
      }
      return must(choices.at(-1))[1]
    },
  }
}

function mix(value: number): number {
  let z = (value + 0x9e3779b9) >>> 0
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
  return (z ^ (z >>> 16)) >>> 0
}

/** The value, or a bug of the simulation itself. */
export function must<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('the simulation has a bug: nothing here')
  return value
}
