import { runSequence, STEPS } from './sequence'

/** The fewest steps that still go wrong, found by leaving out one after the other. */
export async function shrink(seed: number, number: number): Promise<readonly number[]> {
  let steps: readonly number[] = Array.from({ length: STEPS }, (_, index) => index)
  for (let smaller = true; smaller;) {
    smaller = false
    for (const left of [...steps].reverse()) {
      const without = steps.filter((index) => index !== left)
      const violations = await runSequence({ seed, number, steps: without }).catch(String)
      if (violations.length === 0) continue
      steps = without
      smaller = true
    }
  }
  return steps
}

/** `seed:number` or `seed:number/1,4,9`: where to find a sequence again. */
export const pathOf = (seed: number, number: number, steps?: readonly number[]): string =>
  `${seed}:${number}${steps ? `/${steps.join(',')}` : ''}`

/** Reads it back; null when it is none. */
export function readPath(text: string): { seed: number; number: number; steps: readonly number[] | undefined } | null {
  const [, seed, number, steps] = /^(\d+):(\d+)(?:\/([\d,]*))?$/.exec(text) ?? []
  if (seed === undefined || number === undefined) return null
  const kept = steps?.split(',').filter(Boolean).map(Number)
  return { seed: Number(seed), number: Number(number), steps: kept }
}
