import { expect, test } from 'vitest'
import { changeOf, changeProblems, draftOf, extentOf } from './change-rules'
import { pendingVisit as visit } from './test-double'

const policy = { officeOpens: '07:30', officeCloses: '18:00', maxHours: 12, maxDaysAhead: 60 }
const NOW = Date.parse('2026-11-27T11:10:00+08:00')
const draft = draftOf(visit)

test('hours that were not touched stay to the second', () => {
  const odd = { ...visit, startsAt: '2026-11-27T14:00:20+08:00' }
  expect(changeOf(draftOf(odd), odd)).toEqual({
    version: 2, startsAt: odd.startsAt, endsAt: odd.endsAt, purpose: 'meeting', purposeText: null, buildingId: 'bld_1', doorGroupId: null, parkingWanted: false,
    entriesAllowed: 1, privateNote: null,
  })
  const moved = { ...draft, when: { day: '2026-11-30', from: '09:00', to: '10:00' }, note: ' 三楼 ' }
  expect(changeOf(moved, odd)).toMatchObject({ startsAt: '2026-11-30T09:00:00+08:00', endsAt: '2026-11-30T10:00:00+08:00', privateNote: '三楼' })
})

test('a note of mine needs no new approval, everything else does', () => {
  expect([draft, { ...draft, note: '三楼' }, { ...draft, entries: 2 }, { ...draft, note: '三楼', parking: true }].map((one) => extentOf(one, visit))).toEqual(['nothing', 'note', 'visit', 'visit'])
})

test('what is wrong, each in its place', () => {
  expect(changeProblems(draft, policy, NOW)).toBeNull()
  expect(changeProblems({ ...draft, note: '13957011234', when: { ...draft.when, to: '13:00' } }, policy, NOW)).toEqual({
    when: '离开时间要晚于到达时间', note: '不用写手机号和证件号，访客自己登记',
  })
})
