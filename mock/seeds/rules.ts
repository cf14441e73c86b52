import type { RulesRow, SceneRule } from '@mock/store/rows/canteen'

/** An allowance of 100 yuan a day on official trips, split 20 / 40 / 40; a night watch eats for a fifth of it. */
const TRIP_LIMITS = { breakfast: 2_000, lunch: 4_000, dinner: 4_000, night: 2_000 }

const scenes: readonly SceneRule[] = [
  // The set meal of 20 yuan in one's own compound; Zhejiang asks for no letter (公函).
  {
    scene: 'daily', venueKind: 'canteen', name: '日常用餐', tripReference: 'none',
    limitFen: { breakfast: 1_000, lunch: 2_000, dinner: 2_000, night: 1_500 },
  },
  { scene: 'official_trip', venueKind: 'canteen', name: '公务出差', tripReference: 'optional', limitFen: TRIP_LIMITS },
  // Outside a compound a meal is official only with its occasion.
  { scene: 'official_trip', venueKind: 'farmhouse', name: '公务出差', tripReference: 'required', limitFen: TRIP_LIMITS },
]

/** What some office decides: every figure may differ in another deployment. */
export const seedRules: RulesRow = {
  id: 'rules',
  session: { idleMinutes: 720, absoluteDays: 30, slideMinutes: 5, rememberExpiredDays: 30 },
  sms: { lifeSeconds: 300, resendSeconds: 60, perDay: 10, tries: 5, lockMinutes: 15 },
  wechat: { codeMinutes: 5, ticketMinutes: 10 },
  // A real backend stretches longer; the pepper and the lock carry the mock (DIFFERENCES.md).
  pin: { tries: 5, lockMinutes: 30, proofSeconds: 120, hashIterations: 1_000 },
  canteen: {
    periods: [
      { periodId: 'breakfast', name: '早餐', fromMinute: 5 * 60, toMinute: 10 * 60 },
      { periodId: 'lunch', name: '午餐', fromMinute: 10 * 60, toMinute: 15 * 60 },
      { periodId: 'dinner', name: '晚餐', fromMinute: 15 * 60, toMinute: 21 * 60 },
      { periodId: 'night', name: '夜宵', fromMinute: 21 * 60, toMinute: 5 * 60 },
    ],
    graceMinutes: 60,
    scenes,
    formerOrigins: [],
  },
}
