/** When, what for and where to somebody wants to come, as it is chosen; kept through a reload, since nothing in it is personal. */
import type { Schema } from '@/api/types'
import { endsAtOf, startsAtOf, usualWhen, whenProblem, type When } from '@/features/visit-when'
import { LONGEST_TEXT, lineProblem } from '@/features/visits'
import { storage } from '@/platform/storage'
import { clock } from '@/shared/lib/clock'

const KEPT_MS = 24 * 3_600_000

type Form = Schema<'VisitRequestForm'>

export interface Plan {
  readonly when: When
  readonly purpose: Schema<'VisitPurpose'>
  readonly purposeText: string
  readonly buildingId: string
}

/** Soon, for what is usual, at the first building. */
export const usualPlan = ({ policy, purposes, buildings }: Form, nowMs: number): Plan =>
  ({ when: usualWhen(policy, nowMs), purpose: purposes[0] ?? 'business', purposeText: '', buildingId: buildings[0]?.id ?? '' })

/** What stands in its way, by part. */
export interface PlanProblems {
  readonly when: string | undefined
  readonly purposeText: string | undefined
}

export const planProblems = ({ when, purposeText }: Plan, { policy }: Form, nowMs: number): PlanProblems =>
  ({ when: whenProblem(when, policy, nowMs), purposeText: lineProblem(purposeText, LONGEST_TEXT) })

/** The part of a request that says when, what for and where. */
export const planBody = ({ when, purpose, purposeText, buildingId }: Plan) => ({
  startsAt: startsAtOf(when), endsAt: endsAtOf(when), purpose, purposeText: purposeText.trim() === '' ? null : purposeText.trim(), buildingId,
})

const nameOf = (scope: string): string => `draft.apply.${scope}`

export const savePlan = (scope: string, plan: Plan): void => void storage.set(nameOf(scope), { plan, savedMs: clock.now() })
export const dropPlan = (scope: string): void => void storage.remove(nameOf(scope))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'

/** The plan that was left; null when there is none, it is of yesterday, or names what is no longer offered. */
export function loadPlan(scope: string, { purposes, buildings }: Form): Plan | null {
  const found = storage.get(nameOf(scope))
  if (found.kind !== 'found' || !isRecord(found.value)) return null
  const { plan, savedMs } = found.value
  if (typeof savedMs !== 'number' || clock.now() - savedMs > KEPT_MS || !isRecord(plan) || !isRecord(plan['when'])) return null
  const { day, from, to } = plan['when']
  const { purposeText, buildingId } = plan
  const purpose = purposes.find((one) => one === plan['purpose'])
  if (!isText(day) || !isText(from) || !isText(to) || !isText(purposeText) || purpose === undefined) return null
  return buildings.some(({ id }) => id === buildingId) ? { when: { day, from, to }, purpose, purposeText, buildingId: String(buildingId) } : null
}
