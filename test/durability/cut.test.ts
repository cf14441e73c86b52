/** The journal is cut at random bytes, as a power cut may leave it. Every whole record before the cut must come back, and no part of one. */
import { cp, mkdtemp, readFile, readdir, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSegment } from '@mock/store/file/segment'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createBook, type Book, type Diner } from './support/diner'
import { faultsOf, openStore, settledKeys, storeOf } from './support/inspect'
import { createDice, eatUntil, openTable, seatDiners, seedOfRun, shiftToLunch } from './support/table'

const CUTS = Number(process.env.DURABILITY_CUTS ?? 200)
const SERVER_STARTS = 5
const PAYMENTS = 300
const LIMIT_MS = 30 * 60_000

const seed = seedOfRun()
const dice = createDice(seed)
const shiftMs = shiftToLunch()
const book: Book = createBook()
let diners: readonly Diner[] = []
let folder = ''
let segment = ''

const lastSegment = async (): Promise<string> => (await readdir(folder)).filter((name) => name.startsWith('journal-')).sort().at(-1) ?? ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'durability-'))
  const first = await openTable(folder, shiftMs)
  diners = await seatDiners(first, 8)
  first.api.close()
  // Stopping writes a snapshot: the last segment then holds the payments and nothing else.
  await first.server.stop()
  const second = await openTable(folder, shiftMs)
  await eatUntil(second, book, diners, dice, () => book.acknowledged.length >= PAYMENTS)
  second.api.close()
  await second.server.kill()
  segment = await lastSegment()
}, LIMIT_MS)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Where in the segment each record ends, and which payment it made. */
const recordsOf = (bytes: Buffer) => {
  let end = 0
  return bytes.toString('utf8').split('\n').slice(0, -1).map((line) => {
    end += Buffer.byteLength(line) + 1
    const [record] = readSegment(segment, Buffer.from(`${line}\n`)).records
    return { end, payments: record?.changes.filter(([table]) => table === 'payments').map(([, id]) => id) ?? [] }
  })
}

const cutCopy = async (bytes: number): Promise<string> => {
  const copy = await mkdtemp(join(tmpdir(), 'durability-cut-'))
  await cp(folder, copy, { recursive: true })
  await truncate(join(copy, segment), bytes)
  return copy
}

test(`${CUTS} cuts of the journal bring back every whole record and no part of one`, { timeout: LIMIT_MS }, async () => {
  const bytes = await readFile(join(folder, segment))
  const records = recordsOf(bytes)
  const whole = await storeOf(folder)
  const base = whole.version - records.length
  const made = new Set(records.flatMap((record) => record.payments))
  expect(book.acknowledged.every(({ paymentId }) => made.has(paymentId))).toBe(true)
  let torn = 0
  for (let n = 0; n < CUTS; n += 1) {
    const cut = dice(bytes.length + 1)
    const copy = await cutCopy(cut)
    const store = await openStore(copy)
    const before = records.filter((record) => record.end <= cut)
    if (before.at(-1)?.end !== cut) torn += 1
    const said = `seed ${seed}, cut at ${cut}`
    expect(store.version, said).toBe(base + before.length)
    expect(faultsOf(store), said).toEqual([])
    expect([...settledKeys(store).values()].sort(), said).toEqual(before.flatMap((record) => record.payments).sort())
    await rm(copy, { recursive: true, force: true })
  }
  console.log(`seed ${seed}: ${CUTS} cuts in ${bytes.length} bytes and ${records.length} records, ${torn} of them inside a record`)
  expect(torn).toBeGreaterThan(CUTS / 2)
})

test(`the server starts on ${SERVER_STARTS} cut journals and takes payments`, { timeout: LIMIT_MS }, async () => {
  const { length } = await readFile(join(folder, segment))
  for (let n = 0; n < SERVER_STARTS; n += 1) {
    const copy = await cutCopy(dice(length + 1))
    const known = settledKeys(await storeOf(copy)).size
    const table = await openTable(copy, shiftMs)
    const more = createBook()
    await eatUntil(table, more, diners, dice, () => more.acknowledged.length >= 8)
    table.api.close()
    await table.server.kill()
    const store = await storeOf(copy)
    expect(faultsOf(store)).toEqual([])
    expect(settledKeys(store).size).toBe(known + more.acknowledged.length)
    await rm(copy, { recursive: true, force: true })
  }
})
