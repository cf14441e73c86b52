import { beforeEach, expect, test, vi } from 'vitest'
import type { Schema } from '@/api/types'
import { dropPlan, loadPlan, planBody, planProblems, savePlan, usualPlan } from './plan'

const NOON = Date.parse('2026-11-20T12:03:00+08:00')
const HOUR_MS = 3_600_000

const form = {
  host: { name: '陈海平', unitName: '市机关事务中心' },
  buildings: [{ id: 'bld_001', name: '1 号楼' }, { id: 'bld_004', name: '会议中心' }],
  purposes: ['meeting', 'delivery'],
  policy: { officeOpens: '08:30', officeCloses: '17:30', maxHours: 10, maxDaysAhead: 30 },
} as unknown as Schema<'VisitRequestForm'>

const plan = { ...usualPlan(form, NOON), purpose: 'delivery', buildingId: 'bld_004', purposeText: '送桶装水' } as const

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ now: NOON })
})

test('begins soon, for the first purpose, at the first building', () => {
  expect(usualPlan(form, NOON)).toMatchObject({ when: { day: '2026-11-20' }, purpose: 'meeting', buildingId: 'bld_001', purposeText: '' })
})

test('is sent with its zone and without empty words', () => {
  const { when } = plan
  expect(planBody({ ...plan, purposeText: ' ' })).toEqual({
    startsAt: `${when.day}T${when.from}:00+08:00`, endsAt: `${when.day}T${when.to}:00+08:00`, purpose: 'delivery', purposeText: null, buildingId: 'bld_004',
  })
  expect(planBody({ ...plan, purposeText: ' 送桶装水 ' }).purposeText).toBe('送桶装水')
})

test('says what stands in its way, each beside its part', () => {
  expect(planProblems(plan, form, NOON)).toEqual({ when: undefined, purposeText: undefined })
  expect(planProblems({ ...plan, when: { day: '2026-11-19', from: '09:00', to: '10:00' } }, form, NOON).when).toBeTypeOf('string')
  expect(planProblems({ ...plan, purposeText: '长'.repeat(201) }, form, NOON).purposeText).toBeTypeOf('string')
})

test('outlives a reload behind its own link only, for a day', () => {
  savePlan('one', plan)
  expect(loadPlan('one', form)).toEqual(plan)
  expect(loadPlan('two', form)).toBeNull()
  vi.setSystemTime(NOON + 24 * HOUR_MS + 1)
  expect(loadPlan('one', form)).toBeNull()
})

test('is none once it was sent, or when what it names is no longer offered', () => {
  savePlan('one', plan)
  expect(loadPlan('one', { ...form, buildings: form.buildings.slice(0, 1) })).toBeNull()
  expect(loadPlan('one', { ...form, purposes: ['meeting'] })).toBeNull()
  dropPlan('one')
  expect(loadPlan('one', form)).toBeNull()
})

test('of another shape it is none', () => {
  for (const stored of ['"x"', JSON.stringify({ plan, savedMs: 'noon' }), JSON.stringify({ plan: { ...plan, when: { day: 1 } }, savedMs: NOON })]) {
    localStorage.setItem('egj:draft.apply.one', stored)
    expect(loadPlan('one', form)).toBeNull()
  }
})
