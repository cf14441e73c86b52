/** The daily sign-in: one a calendar day of the business zone, more for days in a row. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { dayOf } from '@/shared/lib/time'
import type { SignInDay, SignInStreak } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import { grantDrawRight } from '@mock/domain/draw/rights'
import type { SignInRow, SignInRule } from '@mock/store/rows/points'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { earnPoints } from './moves'
import { ruleInForce } from './policy'

const DAY_MS = 86_400_000
const WEEK = 7

const rowOf = (tx: AppReadTx, staffId: string, day: string): SignInRow | undefined => tx.get('signIns', `${staffId}|${day}`)

/** Position in the cycle, from 0, of the n-th day in a row. */
const placeOf = ({ dayPoints }: SignInRule, streakDays: number): number => (streakDays - 1) % dayPoints.length

/** Days in a row up to the day before. */
const streakBefore = (tx: AppReadTx, staffId: string, nowMs: number): number => rowOf(tx, staffId, dayOf(nowMs - DAY_MS))?.streakDays ?? 0

/** Signs in for the day; the cycle starts again after its last day, a missed day starts at the first. */
export const signIn = (tx: AppTx, staffId: string, nowMs: number): Result<SignInRow, DomainRefusal> => {
  const day = dayOf(nowMs)
  if (rowOf(tx, staffId, day)) return fail(refusal('already_signed_in'))
  const rule = ruleInForce(tx, 'sign_in', nowMs)
  const streakDays = streakBefore(tx, staffId, nowMs) + 1
  const place = rule ? placeOf(rule, streakDays) : 0
  const points = rule?.dayPoints[place] ?? 0
  earnPoints(tx, { staffId, points, title: `每日签到 连续第 ${streakDays} 天`, reference: { kind: 'sign_in', id: `sgn_${day}` }, atMs: nowMs })
  const drawRights = rule?.drawRightOnDay === place + 1 ? grantDrawRight(tx, { staffId, source: 'sign_in', atMs: nowMs }) : 0
  return ok(tx.put('signIns', { id: `${staffId}|${day}`, staffId, day, streakDays, points, drawRights }))
}

const weekFrom = (tx: AppReadTx, staffId: string, firstMs: number, firstPlace: number): SignInDay[] => {
  const rule = ruleInForce(tx, 'sign_in', firstMs)
  return Array.from({ length: WEEK }, (_, index) => {
    const date = dayOf(firstMs + index * DAY_MS)
    const row = rowOf(tx, staffId, date)
    const planned = rule?.dayPoints[(firstPlace + index) % rule.dayPoints.length] ?? 0
    return { date, signedIn: row !== undefined, points: row?.points ?? planned }
  })
}

/** Where somebody stands today: the cycle they are in, from its first day. */
export const signInStreak = (tx: AppReadTx, staffId: string, nowMs: number): SignInStreak => {
  const today = rowOf(tx, staffId, dayOf(nowMs))
  const streakDays = today?.streakDays ?? streakBefore(tx, staffId, nowMs)
  const rule = ruleInForce(tx, 'sign_in', nowMs)
  const place = rule ? placeOf(rule, today ? streakDays : streakDays + 1) : 0
  return { signedInToday: today !== undefined, streakDays, week: weekFrom(tx, staffId, nowMs - place * DAY_MS, 0) }
}
