import { expect, test } from 'vitest'
import type { Schema } from '@/api/types'
import { codeText, countWords, hindrance, mostOf, priceWords, returnedWords, takenWords } from './mall-words'

const item: Schema<'MallItem'> = {
  itemId: 'itm_1', kind: 'goods', title: '便当保温杯', picture: 'cup', text: '500 毫升。', points: 300, fen: 0, stock: 12, perPersonLimit: 2, mineLeft: 2,
  pickUpPlace: null, collectDays: 7, coupon: null, availablePoints: 700,
}

test('prices in points, in both, and of a prize', () => {
  const prices = [{ points: 1300, fen: 0 }, { points: 300, fen: 990 }, { points: 0, fen: 0 }]
  expect(prices.map(priceWords)).toEqual(['1,300 分', '300 分 + ¥9.90', '免费'])
  expect(takenWords({ points: 300, fen: 0 })).toBe('300 积分')
  expect(takenWords({ points: 300, fen: 990 })).toBe('300 积分，并从个人账户扣 ¥9.90')
  expect(returnedWords({ points: 300, fen: 990 })).toBe('300 分和 ¥9.90已退回')
  expect(returnedWords({ points: 0, fen: 0 })).toBe('')
})

test('what hinders, the nearest reason first', () => {
  expect(hindrance(item, 2)).toBeNull()
  expect(hindrance(item, 3)).toBe('积分还差 200 分')
  expect(hindrance({ ...item, mineLeft: 0 }, 1)).toBe('已兑到每人上限')
  expect(hindrance({ ...item, stock: 0, mineLeft: 0 }, 1)).toBe('已经兑完了')
})

test('as many as stock and limit let one have', () => {
  const items = [item, { ...item, stock: 1 }, { ...item, stock: 90, mineLeft: 90 }, { ...item, mineLeft: 0 }]
  expect(items.map(mostOf)).toEqual([2, 1, 10, 0])
})

test('counts and codes', () => {
  expect([countWords({ title: '保温杯', quantity: 1 }), countWords({ title: '保温杯', quantity: 2 })]).toEqual(['保温杯', '保温杯 × 2'])
  expect(codeText('40718253')).toBe('4071 8253')
})
