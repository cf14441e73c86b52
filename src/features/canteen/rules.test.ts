import { describe, expect, test } from 'vitest'
import { chosen, emptyDraft, missing, quoteRequest, type PayDraft, type Resolution } from './rules'

const at = (time: string) => `2026-11-20T${time}:00+08:00`
const lunch = { periodId: 'lunch', name: '午餐', startsAt: at('10:00'), endsAt: at('15:00') } as const
const breakfast = { periodId: 'breakfast', name: '早餐', startsAt: at('05:00'), endsAt: at('10:00') } as const
const resolution: Resolution = {
  code: 'w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg',
  payee: { windowId: 'win_1001-1', windowName: '1 号窗口', venueId: 'ven_1001', venueName: '第一食堂', venueKind: 'canteen', area: '临城', address: '1 号楼' },
  scenes: [{ scene: 'daily', name: '日常用餐', tripReference: 'none' }, { scene: 'official_trip', name: '公务出差', tripReference: 'required' }],
  defaultScene: 'daily',
  period: lunch,
  periods: [lunch, breakfast],
  tariffs: [{ scene: 'daily', periodId: 'lunch', limitFen: 2000 }, { scene: 'official_trip', periodId: 'lunch', limitFen: 4000 }],
  accounts: [{ accountId: 'acc_1-m', kind: 'meal_subsidy', name: '餐补账户', balanceFen: 5000 }],
  passwordFreeFen: 5000,
  maxDishFen: 200000,
  serverTime: at('12:00'),
}
const draft = (patch: Partial<PayDraft>): PayDraft => ({ ...emptyDraft, ...patch })
const nowhere = { status: 'unavailable' } as const

describe('pay rules', () => {
  test('the server chooses until the user does, and a vanished choice falls back', () => {
    expect(chosen(resolution, emptyDraft)).toMatchObject({ scene: { scene: 'daily' }, period: { periodId: 'lunch' }, limitFen: 2000 })
    expect(chosen(resolution, draft({ scene: 'official_trip', periodId: 'breakfast' }))).toMatchObject({ scene: { scene: 'official_trip' }, period: { periodId: 'breakfast' }, limitFen: null })
    expect(chosen(resolution, draft({ periodId: 'dinner' })).period.periodId).toBe('lunch')
  })

  test.each<[Partial<PayDraft>, string | null]>([
    [{}, 'amount'],
    [{ amount: '0' }, 'amount'],
    [{ amount: '20' }, null],
    [{ amount: '20.01' }, 'reason'],
    [{ amount: '20.01', reason: ' 陪' }, 'reason'],
    [{ amount: '20.01', reason: '陪同' }, null],
    [{ amount: '2000.01', reason: '陪同' }, 'amount'],
    [{ amount: '20', scene: 'official_trip' }, 'trip'],
    [{ amount: '20', scene: 'official_trip', trip: '嵊泗调研' }, null],
  ])('%j lacks %s', (patch, field) => expect(missing(resolution, draft(patch))?.field ?? null).toBe(field))

  test('the request carries only what applies', () => {
    expect(quoteRequest(resolution, draft({ amount: '17.5', reason: '用不到', trip: '用不到' }), nowhere)).toEqual({
      code: resolution.code, scene: 'daily', periodId: 'lunch', dishFen: 1750, location: nowhere,
    })
    expect(quoteRequest(resolution, draft({ amount: '45', scene: 'official_trip', reason: '陪同 ', trip: ' 调研', accountIds: ['acc_1-p'] }), nowhere)).toMatchObject({
      scene: 'official_trip', dishFen: 4500, overLimitReason: '陪同', tripReference: '调研', accountIds: ['acc_1-p'],
    })
  })
})
