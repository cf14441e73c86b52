import { expect, test } from 'vitest'
import type { Schema } from '@/api/types'
import { pointsWords, refundNote } from './payment-words'

const noon = Date.parse('2026-11-20T12:03:00+08:00')
const points = { earned: 17, reversed: 0, creditAt: '2026-11-21T12:03:00+08:00' }
const refund: Schema<'Refund'> = {
  refundId: 'rfd_1', serial: 'R20261120-1001-000003', state: 'refunded', fen: 1550, reason: '菜品打错', acceptedAt: points.creditAt, refundedAt: points.creditAt,
  allocations: [], couponIdsReturned: [], pointsReversed: 0,
}

test('points of a payment: until when they wait, and what a refund took back', () => {
  expect(pointsWords(points, noon)).toBe('17 分，11月21日 12:03 到账')
  expect(pointsWords(points, noon + 86_400_000)).toBe('17 分，已到账')
  expect(pointsWords({ ...points, reversed: 5 }, noon)).toBe('17 分，退款收回 5 分')
})

test('a refund tells what came back with the money and what went', () => {
  expect(refundNote(refund)).toBe(refund.serial)
  expect(refundNote({ ...refund, couponIdsReturned: ['cpn_1'], pointsReversed: 15 })).toBe(`${refund.serial} · 退回优惠券 1 张 · 收回积分 15 分`)
})
