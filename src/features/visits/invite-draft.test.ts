import { expect, test } from 'vitest'
import type { Schema } from '@/api/types'
import { storage } from '@/platform/storage'
import { dropDraft, loadDraft, newDraft, saveDraft } from './invite-draft'
import { emptyVisitor } from './visitor-rules'


const NOW = Date.parse('2026-11-27T11:10:00+08:00')
const building = (buildingId: string, doorGroupId: string) =>
  ({ buildingId, name: buildingId, address: '', parkingSpaces: 1, doorGroups: [{ doorGroupId, name: doorGroupId, isRestricted: false }] })
const options: Schema<'VisitOptions'> = {
  buildings: [building('bld_1', 'dgr_1'), building('bld_2', 'dgr_2')], purposes: ['business', 'meeting'], serverTime: '2026-11-27T11:10:00+08:00',
  consent: { version: '1', summary: '', items: [], retentionDays: 30 },
  policy: { maxDaysAhead: 60, maxHours: 12, maxVisits: 100, maxCompanions: 9, greenCompanions: 4, officeOpens: '07:30', officeCloses: '18:00', retentionDays: 30 },
}
const usual = newDraft(options, NOW)
const draft = {
  ...usual, many: true, visitors: [{ name: '李明', org: '海洋大学', parking: true, note: '说过的话', againVisitId: 'vst_9' }, { ...emptyVisitor, name: '王芳' }],
  when: { day: '2026-12-03', from: '09:00', to: '10:30' }, repetition: { weekdays: [4], until: '2026-12-10' }, purpose: 'meeting' as const, purposeText: '不留的话',
  buildingId: 'bld_2', doorGroupId: 'dgr_2', entries: 3, colleague: { staffId: 'stf_2', name: '何丽娜', unitName: '机关' },
}

test('names and choices come back, free text does not and is nowhere on the phone', () => {
  saveDraft('stf_1', draft)
  expect(loadDraft('stf_1', options, NOW, false)).toEqual({ ...draft, purposeText: '', visitors: [{ ...draft.visitors[0], note: '' }, draft.visitors[1]] })
  expect(Object.values(localStorage).join()).not.toMatch(/说过的话|不留的话/)
  expect(loadDraft('stf_2', options, NOW, false)).toBeNull()
})

test('a number typed where a name belongs is never written down', () => {
  saveDraft('stf_1', { ...draft, visitors: [{ ...emptyVisitor, name: '13957011234', org: '打 13957011234' }] })
  expect(Object.values(localStorage).join()).not.toContain('13957011234')
})

test('what can no longer be chosen gives way to what is usual', () => {
  saveDraft('stf_1', { ...draft, buildingId: 'bld_9', purpose: 'petition', entries: 99, when: { ...draft.when, day: '2026-11-26' } })
  expect(loadDraft('stf_1', options, NOW, false)).toMatchObject({ buildingId: 'bld_1', doorGroupId: null, purpose: 'business', entries: 1, when: usual.when, repetition: null })
  storage.set('draft.invite', { userId: 'stf_1', draft: { visitors: [7, {}], when: { day: 'x' }, repetition: { until: 3 }, colleague: {} } })
  expect(loadDraft('stf_1', options, NOW, false)).toEqual({ ...usual, visitors: [emptyVisitor] })
})

test('one that was sent comes back while its answer is out, and never after', () => {
  saveDraft('stf_1', draft, true)
  expect(loadDraft('stf_1', options, NOW, true)).not.toBeNull()
  expect(loadDraft('stf_1', options, NOW, false)).toBeNull()
})

test('what is made leaves only where it was to, for the next one', () => {
  saveDraft('stf_1', draft)
  dropDraft(draft)
  expect(loadDraft('stf_1', options, NOW, false)).toBeNull()
  expect(newDraft(options, NOW)).toMatchObject({ buildingId: 'bld_2', doorGroupId: 'dgr_2', visitors: [emptyVisitor] })
})
