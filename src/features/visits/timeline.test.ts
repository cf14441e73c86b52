import { expect, test } from 'vitest'
import { pendingVisit as visit } from './test-double'
import { timelineOf } from './timeline'

const NOW = Date.parse('2026-11-27T17:00:00+08:00')
const short = (over: Partial<typeof visit>) => timelineOf({ ...visit, ...over }, NOW).map(({ name, stage, words }) => [name, stage, words].filter(Boolean).join(' '))

test('from the invitation to the way out, each with its time', () => {
  expect(short({ state: 'invited', registeredAt: null })).toEqual(['发出邀请 done 昨天 17:00', '访客登记 now', '批准 next', '进门 next', '离开 next'])
  expect(short({})).toEqual(['发出邀请 done 昨天 17:00', '访客登记 done 今天 09:10', '等待批准 now', '进门 next', '离开 next'])
  expect(short({ state: 'approved' })).toEqual(['发出邀请 done 昨天 17:00', '访客登记 done 今天 09:10', '批准 done', '进门 now', '离开 next'])
  const inside = { state: 'inside', arrivedAt: '2026-11-27T14:02:00+08:00', arrivedGate: '东门' } as const
  expect(short(inside).slice(2)).toEqual(['批准 done', '进门 done 今天 14:02 东门', '离开 now'])
  expect(short({ ...inside, state: 'left', leftAt: '2026-11-27T15:40:00+08:00' }).slice(3)).toEqual(['进门 done 今天 14:02 东门', '离开 done 今天 15:40'])
  expect(short({ ...inside, leftAt: '2026-11-27T15:40:00+08:00' }).slice(4), 'in again').toEqual(['离开 now'])
})

test('a request begins with the visitor, a walk-in with the guard', () => {
  expect(short({ origin: 'requested' })[0]).toBe('访客申请 done 昨天 17:00')
  expect(short({ origin: 'walk_in' }).slice(0, 2)).toEqual(['门岗登记 done 昨天 17:00', '等待批准 now'])
})

test('an end before its time says when and why, and nothing comes after it', () => {
  expect(short({ state: 'declined', declineReason: '改天再来' })).toEqual(['发出邀请 done 昨天 17:00', '访客登记 done 今天 09:10', '已谢绝 stopped 今天 09:10，改天再来'])
  expect(short({ state: 'cancelled', registeredAt: null })).toEqual(['发出邀请 done 昨天 17:00', '已取消 stopped 今天 09:10'])
  expect(short({ state: 'missed' }).at(-1)).toBe('没有来 stopped 今天 09:10')
})
