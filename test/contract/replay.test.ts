/** The journal is the memory of the server: a restart from its records knows everything that was ever answered. */
import { expect, it } from 'vitest'
import { createSeededRandom } from '@mock/kit/random'
import { createMemoryJournal } from '@mock/store/memory-journal'
import { bodyOf } from './support/expectations'
import { eat, expectSoundLedger, newKey, payQuote, people, quote } from './support/meals'
import { createWorld } from './support/world'

/** Another stretch of chance: a restarted server never makes the same ids again. */
const afterRestart = createSeededRandom(77)

it('answers every key after a restart as before it, and goes on where it stopped', async () => {
  const journal = createMemoryJournal()
  const before = createWorld({ journal })
  const [chen, lin] = [before.signInAs(people.chen), before.signInAs(people.lin)]
  const [paidKey, refusedKey, closedKey, refundKey] = [newKey(), newKey(), newKey(), newKey()]
  const frozen = await quote(before, chen)
  const { paymentId } = await payQuote(before, chen, frozen, paidKey)
  const paying = (key: string) => ({ as: chen, key, body: { quoteId: frozen.quoteId, payableFen: 1750 } })
  const refunding = { as: lin, key: refundKey, params: { paymentId }, body: { fen: 350, reason: '菜品打错' } }
  const said = {
    refused: await before.call('pay', paying(refusedKey)),
    refunded: await before.call('createRefund', refunding),
    closed: await before.call('closePaymentAttempt', { as: chen, params: { key: closedKey } }),
    attempt: await before.call('getPaymentAttempt', { as: chen, params: { key: paidKey } }),
    board: await before.call('getWindowBoard', { as: lin, params: { windowId: 'win_1001-1' } }),
    bills: await before.call('listPayments', { as: chen }),
  }

  const after = createWorld({ replay: journal.durable, random: afterRestart })
  expect(after.store.stateHash()).toBe(before.store.stateHash())
  expect(after.store.version).toBe(before.store.version)
  const again = {
    refused: await after.call('pay', paying(refusedKey)),
    refunded: await after.call('createRefund', refunding),
    closed: await after.call('closePaymentAttempt', { as: chen, params: { key: closedKey } }),
    attempt: await after.call('getPaymentAttempt', { as: chen, params: { key: paidKey } }),
    board: await after.call('getWindowBoard', { as: lin, params: { windowId: 'win_1001-1' } }),
    bills: await after.call('listPayments', { as: chen }),
  }
  for (const [name, answer] of Object.entries(said)) expect([name, again[name as keyof typeof again].raw]).toEqual([name, answer.raw])
  expect(bodyOf(await after.call('pay', paying(paidKey))).paymentId).toBe(paymentId)
  expect((await after.call('pay', paying(closedKey))).problem?.code).toBe('attempt_closed')
  expect(after.store.read.all('payments')).toHaveLength(1)
  expect(await eat(after, chen, { dishFen: 900 })).toMatchObject({ serial: '20261120-1001-000002', receipt: { sequence: 2 } })
  expectSoundLedger(after)
})

it('a payment whose record was lost never happened: the same key pays once', async () => {
  const journal = createMemoryJournal()
  const before = createWorld({ journal })
  const chen = before.signInAs(people.chen)
  const frozen = await quote(before, chen)
  const request = { as: chen, key: newKey(), body: { quoteId: frozen.quoteId, payableFen: 1750 } }
  journal.hold()
  const unanswered = before.call('pay', request)
  await new Promise<void>((resolve) => { setTimeout(resolve, 2) })
  const records = journal.crash()
  await expect(unanswered).rejects.toThrow('crashed')

  const after = createWorld({ replay: records, random: afterRestart })
  const asked = await after.call('getPaymentAttempt', { as: chen, params: { key: request.key } })
  expect(asked.problem?.code).toBe('attempt_not_found')
  const { paymentId } = bodyOf(await after.call('pay', request))
  expect(bodyOf(await after.call('pay', request)).paymentId).toBe(paymentId)
  expect(after.store.read.all('payments')).toHaveLength(1)
  expectSoundLedger(after)
})
