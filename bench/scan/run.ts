/**
 * How well and how fast the app's scanner reads generated camera frames.
 *   tsx bench/scan/run.ts [--seeds 60] [--from 10000] [--list]
 * The conditions' ranges were set with seeds 0–39, where zxing alone reads 81 % of the frames; any other seeds are unseen.
 * Time is CPU time of this process. Exits with 1 when a "must" is missed.
 */
import { parseArgs } from 'node:util'
import { readInPasses, type Effort } from '@/platform/scan/passes'
import { CONDITIONS } from '../../test/e2e/support/qr-video/index'
import { corpus } from './corpus'
import { openDecoder } from './decoder'
import { median, newTally, printTable, verdict, type Tally } from './report'
import { decoderSizes } from './size'

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '60' }, from: { type: 'string', default: '10000' }, list: { type: 'boolean' } },
})
const seedCount = Number(values.seeds)
const firstSeed = Number(values.from)

const read = await openDecoder()
const tallies = new Map<string, Tally>(CONDITIONS.map((condition) => [condition, newTally()]))
let falseReads = 0

async function timed(work: () => Promise<string | null>): Promise<{ text: string | null; ms: number }> {
  const before = process.cpuUsage()
  const text = await work()
  const { user, system } = process.cpuUsage(before)
  return { text, ms: (user + system) / 1000 }
}

for (let warm = 0; warm < 2; warm += 1) {
  for (const { pixels } of corpus(0, 2)) await readInPasses(read, pixels, { kind: 'picture' })
}

for (const { condition, seed, text, pixels } of corpus(firstSeed, seedCount)) {
  const tally = tallies.get(condition) ?? newTally()
  const plain = await timed(() => read(pixels, 'local'))
  const effort = (kind: Effort) => timed(() => readInPasses(read, pixels, kind))
  const frame = await effort({ kind: 'frame', turn: seed })
  const all = await effort({ kind: 'picture' })
  for (const { text: found } of [plain, frame, all]) if (found !== null && found !== text) falseReads += 1
  if (text === null) {
    tally.emptyMs.push(frame.ms)
    continue
  }
  tally.frames += 1
  tally.plainHits += Number(plain.text === text)
  tally.frameHits += Number(frame.text === text)
  tally.allHits += Number(all.text === text)
  tally.plainMs.push(plain.ms)
  tally.frameMs.push(frame.ms)
  tally.allMs.push(all.ms)
  if (values.list && all.text !== text) console.log(`missed: ${condition} ${seed}`)
}

const sum = [...tallies.values()].reduce<Tally>((total, tally) => total.plus(tally), newTally())
printTable([...tallies, ['all', sum]], firstSeed, seedCount)
const sizes = await decoderSizes()
const failed = verdict({
  hitRate: sum.allHits / sum.frames,
  falseReads,
  medianMs: median(sum.allMs),
  brotliBytes: sizes.wasmBrotli + sizes.workerBrotli,
})
console.log(`decoder: wasm ${sizes.wasmBrotli} B br + worker ${sizes.workerBrotli} B br (wasm raw ${sizes.wasmRaw} B)`)
process.exitCode = failed ? 1 : 0
