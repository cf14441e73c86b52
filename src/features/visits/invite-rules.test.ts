import { expect, test } from 'vitest'
import type { InviteDraft } from './invite-draft'
import { asGroup, copyDown, countOf, daysOf, invitationOf, inviteProblems, inviteWords, repetitionWords, withDay } from './invite-rules'
import { emptyVisitor } from './visitor-rules'

const policy = { maxDaysAhead: 60, maxHours: 12, maxVisits: 100, maxCompanions: 9, greenCompanions: 4, officeOpens: '07:30', officeCloses: '18:00', retentionDays: 30 }
/** A Friday. */
const NOW = Date.parse('2026-11-27T11:10:00+08:00')
const li = { ...emptyVisitor, name: ' 李明 ', org: '浙江海洋大学', parking: true }
const wang = { ...emptyVisitor, name: '王芳' }
const draft: InviteDraft = {
  many: false, visitors: [li, wang], when: { day: '2026-11-27', from: '14:00', to: '16:00' }, repetition: null, purpose: 'meeting', purposeText: ' ',
  buildingId: 'bld_1', doorGroupId: null, entries: 1, colleague: null,
}
const weekly = { ...draft, repetition: { weekdays: [5, 1], until: '2026-12-11' } }

test('alone only the first counts; a group is those with a name', () => {
  expect([countOf(draft), countOf({ ...draft, many: true })]).toEqual([1, 2])
  expect(asGroup({ ...draft, visitors: [emptyVisitor, wang] }, true).visitors).toEqual([wang])
  expect(asGroup({ ...draft, many: true, visitors: [] }, false).visitors).toEqual([emptyVisitor])
  expect(copyDown([li, wang])).toEqual([li, { ...wang, org: '浙江海洋大学', parking: true }])
})

test('the days of a repetition, the chosen one always among them', () => {
  expect(daysOf(weekly)).toEqual(['2026-11-27', '2026-11-30', '2026-12-04', '2026-12-07', '2026-12-11'])
  expect(repetitionWords(weekly.repetition)).toBe('每周一、五，到 12月11日')
  expect(withDay(weekly, '2026-12-02').repetition).toEqual({ weekdays: [5, 1, 3], until: '2026-12-11' })
  expect(withDay(weekly, '2026-12-12')).toMatchObject({ repetition: null, when: { day: '2026-12-12', from: '14:00' } })
})

test('the key says what comes of it', () => {
  expect([draft, { ...draft, many: true }, weekly, { ...weekly, many: true }].map(inviteWords)).toEqual(['生成邀请链接', '邀请 2 位访客', '邀请 1 位，共 5 次', '邀请 2 位，共 10 次'])
})

test('what is wrong, each in its place', () => {
  expect(inviteProblems(draft, policy, NOW)).toBeNull()
  expect(inviteProblems({ ...draft, many: true, visitors: [] }, policy, NOW)).toEqual({ visitors: [], total: '至少加一位访客' })
  expect(inviteProblems({ ...draft, many: true, visitors: [li, emptyVisitor] }, policy, NOW)).toEqual({ visitors: [null, { name: '请填写访客姓名' }] })
  expect(inviteProblems({ ...draft, purposeText: '打 13957011234', when: { ...draft.when, to: '13:00' } }, policy, NOW)).toEqual({
    visitors: [null], when: '离开时间要晚于到达时间', purposeText: '不用写手机号和证件号，访客自己登记',
  })
  expect(inviteProblems({ ...weekly, repetition: { weekdays: [5], until: '2027-02-01' } }, policy, NOW)).toEqual({ visitors: [null], repetition: '最多提前 60 天邀请，结束日期早一点' })
  const group = { ...weekly, many: true, visitors: Array.from({ length: 30 }, () => wang) }
  expect(inviteProblems(group, policy, NOW)).toMatchObject({ total: '一共 150 人次，一次最多 100 人次' })
  expect(inviteProblems({ ...group, visitors: [...group.visitors, li] }, policy, NOW)).toMatchObject({ total: '一次最多 30 位访客' })
})

test('what is sent', () => {
  const colleague = { staffId: 'stf_2', name: '何丽娜', unitName: '市机关事务中心' }
  expect(invitationOf({ ...weekly, colleague, purposeText: ' 评审会 ', entries: 2 })).toEqual({
    visitors: [{ name: '李明', org: '浙江海洋大学', parkingWanted: true, privateNote: null, againVisitId: null }],
    startsAt: '2026-11-27T14:00:00+08:00', endsAt: '2026-11-27T16:00:00+08:00', repetition: { weekdays: [5, 1], until: '2026-12-11' },
    purpose: 'meeting', purposeText: '评审会', buildingId: 'bld_1', doorGroupId: null, entriesAllowed: 2, onBehalfOf: 'stf_2',
  })
})
