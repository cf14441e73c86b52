/** Counts of one condition. */
export interface Tally {
  frames: number
  plainHits: number
  frameHits: number
  allHits: number
  plainMs: number[]
  frameMs: number[]
  allMs: number[]
  emptyMs: number[]
  plus: (other: Tally) => Tally
}

export function newTally(from: Partial<Tally> = {}): Tally {
  return {
    frames: 0, plainHits: 0, frameHits: 0, allHits: 0, plainMs: [], frameMs: [], allMs: [], emptyMs: [],
    ...from,
    plus(other) {
      return newTally({
        frames: this.frames + other.frames,
        plainHits: this.plainHits + other.plainHits,
        frameHits: this.frameHits + other.frameHits,
        allHits: this.allHits + other.allHits,
        plainMs: [...this.plainMs, ...other.plainMs],
        frameMs: [...this.frameMs, ...other.frameMs],
        allMs: [...this.allMs, ...other.allMs],
        emptyMs: [...this.emptyMs, ...other.emptyMs],
      })
    },
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`
const ms = (values: readonly number[]): string => median(values).toFixed(1)

export function printTable(rows: readonly (readonly [string, Tally])[], firstSeed: number, seedCount: number): void {
  console.log(`640x480 frames, 94-character link, seeds ${firstSeed}–${firstSeed + seedCount - 1}`)
  console.log('                 zxing alone       one frame of a stream   every pass        no code in view')
  for (const [name, tally] of rows) {
    const cells = [
      `${percent(tally.plainHits, tally.frames).padStart(7)} ${ms(tally.plainMs).padStart(5)} ms`,
      `${percent(tally.frameHits, tally.frames).padStart(7)} ${ms(tally.frameMs).padStart(5)} ms`,
      `${percent(tally.allHits, tally.frames).padStart(7)} ${ms(tally.allMs).padStart(5)} ms`,
      `${ms(tally.emptyMs).padStart(5)} ms`,
    ]
    console.log(`${name.padEnd(12)} ${cells.join('     ')}`)
  }
}

interface Measured {
  hitRate: number
  falseReads: number
  medianMs: number
  /** Wasm and worker together. */
  brotliBytes: number
}

/** Prints must / aim / measured; true when a must is missed. */
export function verdict({ hitRate, falseReads, medianMs, brotliBytes }: Measured): boolean {
  const rows = [
    { name: 'hits', must: '≥ 84 %', aim: '≥ 92 %', got: percent(hitRate, 1), met: hitRate >= 0.84, aimed: hitRate >= 0.92 },
    { name: 'false reads', must: '0', aim: '0', got: String(falseReads), met: falseReads === 0, aimed: falseReads === 0 },
    { name: 'median CPU a frame', must: '≤ 10 ms', aim: '≤ 10 ms', got: `${medianMs.toFixed(1)} ms`, met: medianMs <= 10, aimed: medianMs <= 10 },
    { name: 'decoder, brotli', must: '≤ 335 KB', aim: '≤ 335 KB', got: `${(brotliBytes / 1000).toFixed(1)} KB`, met: brotliBytes <= 335_000, aimed: brotliBytes <= 335_000 },
  ]
  for (const { name, must, aim, got, met, aimed } of rows) {
    const word = aimed ? 'aim reached' : met ? 'must met' : 'MISSED'
    console.log(`${name.padEnd(20)} must ${must.padEnd(9)} aim ${aim.padEnd(9)} measured ${got.padEnd(9)} ${word}`)
  }
  return rows.some(({ met }) => !met)
}
