import { expect, test } from 'vitest'
import type { Schema } from '@/api/types'
import { answerOf, pickUpStatus, thingOf } from './pick-up-words'

const pickUp: Schema<'PickUp'> = {
  redemptionId: 'rdm_1', serial: 'M20261120-000017', state: 'ready', title: '便当保温杯', picture: 'cup', quantity: 1, ownerNameMasked: '陈*平', unitName: '市机关事务中心',
  createdAt: '2026-11-20T10:00:00+08:00', changedAt: '2026-11-20T12:03:00+08:00',
}

test('only what waits is handed out; everything else is stopped, with its reason', () => {
  expect(answerOf(pickUp).answer).toBe('ready')
  for (const state of ['collected', 'cancelled', 'expired', 'issued'] as const) expect(answerOf({ ...pickUp, state })).toMatchObject({ answer: 'stop', title: '不要发放' })
  expect(answerOf({ ...pickUp, state: 'collected' }).next).toBe('11月20日 12:03 已经领走')
})

test('rows say state and thing', () => {
  expect([pickUpStatus('ready').word, pickUpStatus('collected').word, thingOf(pickUp)]).toEqual(['待领取', '已领取', '便当保温杯 × 1'])
})
