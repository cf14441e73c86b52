/**
 * `npm run bench:server [-- --seconds 30]`: the built server at lunch peak. Hundreds of people quote and pay over real HTTP, each
 * answer waits for its record on disk; then the server is killed and its data folder read as a restart would. Exits with 1 below
 * the floor, on any error, and when something acknowledged is not there or the books do not sum to zero.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createBook, eat, type Book, type Diner } from '../../test/durability/support/diner'
import { faultsOf, settledKeys, storeOf } from '../../test/durability/support/inspect'
import { createDice, keyFrom, openTable, seatDiners, shiftToLunch, type Dice, type Table } from '../../test/durability/support/table'
import { pinApart } from './pin'

const FLOOR = 300
const DINERS = 300
const WARM_UP_MS = 5_000

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' } } })
const measuredMs = Number(values.seconds) * 1000
const dice = createDice(300)
const folder = await mkdtemp(join(tmpdir(), 'bench-server-'))
try {
  process.exitCode = await bench()
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function bench(): Promise<number> {
  const table = await openTable(folder, shiftToLunch())
  const diners = await seatDiners(table, DINERS)
  const where = pinApart(table.server.pid)
  const book = createBook()
  await lunch(table, book, diners, dice, WARM_UP_MS)
  const before = book.acknowledged.length
  const started = performance.now()
  const mealsMs = await lunch(table, book, diners, dice, measuredMs)
  const seconds = (performance.now() - started) / 1000
  const rate = (book.acknowledged.length - before) / seconds
  await table.server.kill()
  table.api.close()

  const store = await storeOf(folder)
  const settled = settledKeys(store)
  const lost = book.acknowledged.filter(({ key, paymentId }) => settled.get(key) !== paymentId).length
  const faults = [
    ...(book.unanswered.size > 0 ? [`${book.unanswered.size} payments were not answered`] : []),
    ...(lost > 0 ? [`${lost} acknowledged payments are not in the journal`] : []),
    ...faultsOf(store),
  ]
  mealsMs.sort((a, b) => a - b)
  const at = (share: number): string => `${(mealsMs[Math.floor(mealsMs.length * share)] ?? NaN).toFixed(0)} ms`
  console.log(`${rate.toFixed(0)} payments a second (floor ${FLOOR}, ratio ${(rate / FLOOR).toFixed(2)}) over ${seconds.toFixed(0)} s, ${where}`)
  console.log(`quote and pay together: median ${at(0.5)}, 95 % within ${at(0.95)}, of ${DINERS} people at once`)
  console.log(`${book.acknowledged.length} payments acknowledged, ${lost} lost; ${faults.length === 0 ? 'the books are whole, the ledger sums to 0' : faults.slice(0, 5).join('; ')}`)
  return rate >= FLOOR && faults.length === 0 ? 0 : 1
}

/** Everybody eats one meal after the other until the time is over; answers how long each took. A broken connection throws. */
async function lunch({ api, codes }: Table, book: Book, diners: readonly Diner[], dice: Dice, forMs: number): Promise<number[]> {
  const endMs = performance.now() + forMs
  const mealsMs: number[] = []
  await Promise.all(diners.map(async (diner, n) => {
    const code = codes[n % codes.length] ?? ''
    for (let startMs = performance.now(); startMs < endMs; startMs = performance.now()) {
      if (!await eat(api, book, diner, code, keyFrom(dice))) throw new Error('a connection broke')
      mealsMs.push(performance.now() - startMs)
    }
  }))
  return mealsMs
}
