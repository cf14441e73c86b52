/** The server is killed (SIGKILL) again and again while people pay. Nothing acknowledged may be lost, nothing half done may stay. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payment, PaymentAttempt } from '@contract/generated/types'
import { afterAll, expect, test } from 'vitest'
import type { Api } from './support/api'
import { createBook, type Book, type Diner, type Unanswered } from './support/diner'
import { faultsOf, settledKeys, storeOf } from './support/inspect'
import { createDice, eatUntil, openTable, seatDiners, seedOfRun, shiftToLunch, type Dice, type Table } from './support/table'

const ROUNDS = Number(process.env.DURABILITY_ROUNDS ?? 50)
const DINERS = 12
const LIMIT_MS = 30 * 60_000

const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** Lunch until the kill. Odd rounds kill just after a payment has left, even ones at any moment. Answers the payments on their way. */
const killDuringLunch = async (table: Table, book: Book, diners: readonly Diner[], dice: Dice, round: number): Promise<number> => {
  let sent = 0
  let reached = (): void => undefined
  const due = 3 + dice(30)
  const trigger = round % 2 === 1 ? new Promise<void>((resolve) => { reached = resolve }) : wait(20 + dice(180))
  const lunch = eatUntil(table, book, diners, dice, () => false, () => {
    sent += 1
    if (sent === due) reached()
  })
  const kill = async (): Promise<number> => {
    await trigger
    const moment = dice(4)
    if (moment > 0) await wait(moment - 1)
    const onTheirWay = book.inFlight
    await table.server.kill()
    return onTheirWay
  }
  const [onTheirWay] = await Promise.all([kill(), lunch])
  table.api.close()
  return onTheirWay
}

/** What an app does after a restart: asks for the key, and sends the same request again. */
const heal = async (api: Api, { key, token, body }: Unanswered, settled: string | undefined): Promise<Payment> => {
  const asked = await api.send({ method: 'GET', path: `/payment-attempts/${key}`, token })
  if (settled === undefined) expect(asked?.status).toBe(404)
  else expect((asked?.body as PaymentAttempt).payment?.paymentId).toBe(settled)
  const again = await api.send({ method: 'POST', path: '/payments', token, key, body })
  expect(again?.status).toBe(201)
  const payment = again?.body as Payment
  expect(again?.headers['idempotent-replayed']).toBe(settled === undefined ? undefined : 'true')
  if (settled !== undefined) expect(payment.paymentId).toBe(settled)
  return payment
}

let folder = ''
afterAll(() => rm(folder, { recursive: true, force: true }))

test(`${ROUNDS} kills under load lose no acknowledged payment and leave nothing half done`, { timeout: LIMIT_MS }, async () => {
  const seed = seedOfRun()
  const dice = createDice(seed)
  const shiftMs = shiftToLunch()
  const book = createBook()
  folder = await mkdtemp(join(tmpdir(), 'durability-'))
  const seen = { killsInFlight: 0, settledUnanswered: 0, unsettled: 0 }

  let table = await openTable(folder, shiftMs)
  const diners = await seatDiners(table, DINERS)
  for (let round = 1; round <= ROUNDS; round += 1) {
    if (await killDuringLunch(table, book, diners, dice, round) > 0) seen.killsInFlight += 1

    const store = await storeOf(folder)
    expect(faultsOf(store), `seed ${seed}, round ${round}`).toEqual([])
    const settled = settledKeys(store)
    const lost = book.acknowledged.filter(({ key, paymentId }) => settled.get(key) !== paymentId)
    expect(lost, `seed ${seed}, round ${round}: acknowledged and lost`).toEqual([])

    // The server that heals this round is the one that is killed in the next.
    table = await openTable(folder, shiftMs)
    for (const attempt of [...book.unanswered.values()]) {
      const known = settled.get(attempt.key)
      seen[known === undefined ? 'unsettled' : 'settledUnanswered'] += 1
      const { paymentId, payableFen } = await heal(table.api, attempt, known)
      book.unanswered.delete(attempt.key)
      book.acknowledged.push({ key: attempt.key, paymentId, payableFen })
    }
  }
  await table.server.kill()
  table.api.close()

  const end = await storeOf(folder)
  expect(faultsOf(end)).toEqual([])
  expect(settledKeys(end).size).toBe(book.acknowledged.length)
  console.log(`seed ${seed}: ${ROUNDS} kills, ${book.acknowledged.length} payments;`,
    `${seen.killsInFlight} kills with a payment between receipt and answer, ${seen.settledUnanswered} payments settled but unanswered,`,
    `${seen.unsettled} never settled and sent again`)
  expect(seen.killsInFlight).toBeGreaterThanOrEqual(Math.min(10, ROUNDS / 5))
  expect(seen.settledUnanswered + seen.unsettled).toBeGreaterThan(0)
})
