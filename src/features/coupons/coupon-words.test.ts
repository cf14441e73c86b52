import { expect, test } from 'vitest'
import { codeInFours, endWords, faceOf, reasonWords, scopeWords, thresholdWords, whenWords } from './coupon-words'
import { couponOf } from './test-double'

const noon = Date.parse('2026-11-20T12:03:00+08:00')

test.each([
  ['2026-11-20T12:03:00+08:00', '已到期'],
  ['2026-11-20T23:59:59+08:00', '今天 23:59 到期'],
  ['2026-11-21T00:00:00+08:00', '明天到期'],
  ['2026-11-23T23:59:59+08:00', '3 天后到期'],
  ['2026-11-27T08:00:00+08:00', '7 天后到期'],
  ['2026-11-28T00:00:00+08:00', '2026-11-28 到期'],
])('a coupon until %s: %s', (until, words) => expect(endWords(until, noon)).toBe(words))

test('days are those of the business zone, whatever the phone’s', () => {
  expect(endWords('2026-11-20T16:30:00Z', Date.parse('2026-11-20T15:59:00Z'))).toBe('明天到期')
})

test('the face, the threshold and where it holds', () => {
  const { rule } = couponOf({})
  expect(faceOf(rule)).toEqual({ fen: 200 })
  expect(faceOf({ ...rule, kind: 'percentage', amountFen: null, percentOff: 15, capFen: 500 })).toEqual({ words: '8.5 折' })
  expect(faceOf({ ...rule, kind: 'percentage', amountFen: null, percentOff: 20, capFen: 500 })).toEqual({ words: '8 折' })
  expect(thresholdWords(rule)).toBe('满 ¥15.00')
  expect(thresholdWords({ ...rule, thresholdFen: 0 })).toBe('无门槛')
  expect(scopeWords(rule)).toBe('食堂就餐 · 午餐')
  expect(scopeWords({ ...rule, domains: ['canteen', 'market'], categories: [], venueNames: ['市行政中心第一食堂'] })).toBe('食堂就餐、商超 · 市行政中心第一食堂')
})

test('a coupon that is not free says when it is again', () => {
  expect(whenWords(couponOf({ state: 'upcoming', validFrom: '2027-01-01T00:00:00+08:00' }), noon)).toBe('2027-01-01 起可用')
  expect(whenWords(couponOf({ state: 'locked', lockedUntil: '2026-11-20T12:08:00+08:00' }), noon)).toBe('没有付款的话 12:08 恢复可用')
  expect(whenWords(couponOf({ state: 'shared', share: { code: 'K7QX42MWPDTR', expiresAt: '2026-11-21T09:00:00+08:00' } }), noon)).toBe('11月21日 09:00 没人领就退回')
  expect(whenWords(couponOf({}), noon)).toBe('3 天后到期')
})

test('why one cannot join names the other', () => {
  expect(reasonWords('same_group', '5 元餐券')).toBe('与“5 元餐券”同类，每笔只能用一张')
  expect(reasonWords('goes_alone', '5 元餐券')).toBe('不能与“5 元餐券”同用')
  expect(reasonWords('nothing_to_save', '食堂九折')).toBe('选了它，“食堂九折”就省不了钱')
  expect(reasonWords('nothing_to_save')).toBe('这笔省不了钱')
})

test('a code is read in fours', () => {
  expect(codeInFours('K7QX42MWPDTR')).toBe('K7QX 42MW PDTR')
})
