/** Draws the whole log again in small portions, and finds one's own entries in it. */
import type { Schema } from '@/api/types'
import { createReplay, isCommitted, type CheckedLine } from './verify'

/** Some milliseconds on an old phone; the page answers in between. */
const PORTION = 25

/** Everything that was published, and what I was told when I drew. */
export interface WholeProof {
  readonly proof: Omit<Schema<'DrawProof'>, 'items' | 'nextCursor'>
  readonly log: readonly Schema<'DrawLogLine'>[]
  readonly mine: readonly Schema<'DrawEntry'>[]
}

export interface MyLine {
  readonly entry: Schema<'DrawEntry'>
  /** Undefined when the published log does not hold it. */
  readonly checked: CheckedLine | undefined
  /** In the log as I got it, and right. */
  readonly agrees: boolean
}

export interface Verdict {
  readonly committed: boolean
  readonly lines: number
  /** Lines that do not agree, in the order of the log. */
  readonly wrong: readonly CheckedLine[]
  readonly mine: readonly MyLine[]
  /** The first line, for who has none of their own to follow by hand. */
  readonly example: CheckedLine | undefined
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Null when the page was left meanwhile. */
export async function check({ proof, log, mine }: WholeProof, isLeft: () => boolean): Promise<Verdict | null> {
  const replay = createReplay(proof)
  const checked: CheckedLine[] = []
  for (let at = 0; at < log.length; at += PORTION) {
    if (isLeft()) return null
    checked.push(...log.slice(at, at + PORTION).map(replay))
    await pause()
  }
  return isLeft() ? null : {
    committed: isCommitted(proof),
    lines: log.length,
    wrong: checked.filter(({ agrees }) => !agrees),
    mine: mine.map((entry) => ofMine(entry, checked)),
    example: checked[0],
  }
}

/** What I was told when I drew must be what everybody is shown. */
function ofMine(entry: Schema<'DrawEntry'>, checked: readonly CheckedLine[]): MyLine {
  const found = checked.find(({ line }) => line.counter === entry.counter)
  const same = found?.line.nonce === entry.nonce && found.line.slot === entry.slot && found.line.prizeId === entry.prize.prizeId
  return { entry, checked: found, agrees: same && found.agrees }
}
