import { expect, test } from 'vitest'
import { changesBetween } from './changes'
import { pendingVisit as visit } from './test-double'

const NOW = Date.parse('2026-11-27T11:00:00+08:00')
const changes = (over: Partial<typeof visit>) => changesBetween(visit, { ...visit, ...over }, NOW)

test('what changed, from what to what, one line each', () => {
  expect(changes({ version: 3, changedAt: '2026-11-27T10:00:00+08:00' })).toEqual([])
  expect(changes({ startsAt: '2026-11-28T09:00:00+08:00', endsAt: '2026-11-28T11:00:00+08:00', plate: '浙L12345' })).toEqual([
    '时间：今天 14:00–16:00 → 明天 09:00–11:00', '车牌：无 → 浙L·12345',
  ])
  expect(changes({ companions: [{ name: '王芳', document: null }], document: null })).toEqual([
    '证件：身份证 330***********12 → 未登记', '人数：1 人 → 2 人，含同行 1 人', '同行：无 → 王芳',
  ])
  expect(changes({ state: 'cancelled', doorGroup: { id: 'dgr_1', name: '3 层会议区' } })).toEqual(['状态：待批准 → 已取消', '地点：1 号楼 → 1 号楼 3 层会议区'])
})
