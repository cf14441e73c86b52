/** A share of a run: every so-many-th sequence until one goes wrong. */
import type { Coverage } from './coverage'
import { runSequence, type SequenceOptions } from './sequence'

export interface Share {
  readonly seed: number
  /** Number of its first sequence. */
  readonly first: number
  /** From one sequence to the next; the number of workers. */
  readonly step: number
  /** Numbers stay below. */
  readonly end: number
  readonly validate: boolean
}

/** A sequence that went wrong. */
export interface Wrong {
  readonly number: number
  readonly violations: readonly string[]
}

/** What came of a worker's share. */
export interface WorkerEnd {
  readonly wrong: Wrong | null
  readonly counts: readonly (readonly [name: string, hits: number])[]
}

/** What a worker tells: how many sequences it has done, and in the end what came of it. */
export interface WorkerNews {
  readonly done: number
  readonly end?: WorkerEnd
}

/** Runs the share; answers the first sequence that goes wrong, or null. */
export async function runShare(
  { seed, first, step, end, validate }: Share, coverage: Coverage, onDone: () => void, road?: SequenceOptions['road'],
): Promise<Wrong | null> {
  for (let number = first; number < end; number += step) {
    const violations = await runSequence({ seed, number, coverage, road, validate }).catch(asViolation)
    if (violations.length > 0) return { number, violations }
    onDone()
  }
  return null
}

/** A bug of the simulation itself is found again by the same path. */
function asViolation(error: unknown): readonly string[] {
  return [`the simulation broke off: ${error instanceof Error ? error.stack : String(error)}`]
}
