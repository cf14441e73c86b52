import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Schema } from '@/api/types'
import { check } from './check'
import { createReplay, slotOf } from './verify'

const serverSeed = 'a3'.repeat(32)
const prize = (prizeId: string, slips: number): Schema<'DrawPrize'> => ({ prizeId, title: prizeId, picture: 'cup', kind: 'goods', slips, slipsLeft: slips })
const proof = {
  drawId: 'drw_1', mode: 'urn' as const, serverSeed, prizes: [prize('cup', 10), prize('thanks', 50)],
  commitment: createHash('sha256').update(Buffer.from(serverSeed, 'hex')).digest('hex'),
}
const nonceOf = (counter: number) => String(counter).padStart(16, '0')

/** What an honest server would publish after so many entries. */
function honestLog(count: number): Schema<'DrawLogLine'>[] {
  const replay = createReplay(proof)
  return Array.from({ length: count }, (_, counter) => {
    const nonce = nonceOf(counter)
    const { slot } = slotOf(serverSeed, proof.drawId, { nonce, counter }, 60 - counter)
    const { prizeId = '' } = replay({ counter, nonce, slot, prizeId: '' })
    return { counter, nonce, slot, prizeId }
  })
}

const entryOf = ({ counter, nonce, slot, prizeId }: Schema<'DrawLogLine'>): Schema<'DrawEntry'> => ({
  entryId: `ent_${counter}`, drawId: proof.drawId, counter, nonce, slot, prize: prize(prizeId, 1), couponId: null, redemptionId: null, points: 0, enteredAt: '2026-11-20T12:03:00+08:00',
})
const mineAt = (log: Schema<'DrawLogLine'>[], at: number) => log.filter(({ counter }) => counter === at).map(entryOf)

test('an honest log: promised seed, every line, my own entry', async () => {
  const log = honestLog(58)
  const verdict = await check({ proof, log, mine: mineAt(log, 40) }, () => false)
  expect(verdict).toMatchObject({ committed: true, lines: 58, wrong: [], mine: [{ agrees: true, checked: { line: { counter: 40 } } }] })
})

test('a log that shows another prize than I was told is seen, also when it is right in itself', async () => {
  const log = honestLog(20)
  const [mine] = mineAt(log, 12)
  if (mine === undefined) throw new Error('no entry')
  const verdict = await check({ proof, log, mine: [{ ...mine, nonce: nonceOf(99) }] }, () => false)
  expect(verdict).toMatchObject({ wrong: [], mine: [{ agrees: false }] })
  const without = await check({ proof, log: log.slice(0, 12), mine: [mine] }, () => false)
  expect(without?.mine).toMatchObject([{ agrees: false, checked: undefined }])
})

test('another seed than the promised one spoils everything', async () => {
  const log = honestLog(20)
  const verdict = await check({ proof: { ...proof, serverSeed: 'a4'.repeat(32) }, log, mine: [] }, () => false)
  expect(verdict?.committed).toBe(false)
  expect(verdict?.wrong.length).toBeGreaterThan(10)
})

test('who leaves the page stops it', async () => {
  let asked = 0
  expect(await check({ proof, log: honestLog(58), mine: [] }, () => (asked += 1) > 1)).toBeNull()
  expect(asked).toBe(2)
})
