import { expect, test } from 'vitest'
import type { Schema } from '@/api/types'
import { entryStatus, expiryWords, gainWords, levelPercent, levelWords, owedNote } from './points-words'

const noon = Date.parse('2026-11-20T12:03:00+08:00')
const entry: Schema<'PointsEntry'> = {
  entryId: 'pte_1', kind: 'earned', title: '市行政中心第一食堂 午餐', points: 17, owedPoints: 0, balanceAfter: 117,
  postedAt: '2026-11-20T12:03:00+08:00', creditAt: '2026-11-21T12:03:00+08:00', expiresAt: null, reference: null,
}
const level: Schema<'Level'> = { level: 2, name: '银帆', reachedPoints: 620, nextName: '金帆', nextPoints: 1000 }

test('pending points say when they come; afterwards nothing is said', () => {
  expect(entryStatus(entry, noon)?.word).toBe('待入账，11月21日 12:03 到账')
  expect(entryStatus(entry, noon + 86_400_000)).toBeUndefined()
  expect(entryStatus({ ...entry, creditAt: null }, noon)).toBeUndefined()
})

test('what went onto the debt or off it', () => {
  expect(owedNote(entry)).toBeUndefined()
  expect(owedNote({ ...entry, owedPoints: 5 })).toBe('不够收回，欠 5 分')
  expect(owedNote({ ...entry, owedPoints: -5 })).toBe('其中补欠 5 分')
})

test('ends, with the year when it is another', () => {
  expect(expiryWords({ points: 30, expiresAt: '2026-12-31T23:59:59+08:00' }, noon)).toBe('12月31日到期 30 分')
  expect(expiryWords({ points: 1280, expiresAt: '2027-12-31T23:59:59+08:00' }, noon)).toBe('2027年12月31日到期 1,280 分')
})

test('levels, up to the highest', () => {
  expect([levelWords(level), levelPercent(level)]).toEqual(['近一年得 620 分，再得 380 分升金帆', 62])
  const highest = { ...level, nextName: null, nextPoints: null }
  expect([levelWords(highest), levelPercent(highest)]).toEqual(['近一年得 620 分，已是最高等级', 100])
})

test('what a day or a quiz gave', () => {
  expect(gainWords({ points: 5, drawRights: 0 })).toBe('得 5 分')
  expect(gainWords({ points: 0, drawRights: 0 })).toBe('没有得分')
  expect(gainWords({ points: 15, drawRights: 1 })).toBe('得 15 分，另得 1 次抽奖机会')
})
