import { fail, ok, type Result } from '@/shared/lib/result'
import type { DistanceVerdict, PeriodRef, QuoteRequest } from '@contract/generated/types'
import { distanceVerdict, type StandingRule } from '@mock/domain/canteen/geofence'
import { periodsChoosable } from '@mock/domain/canteen/periods'
import { scenesFor, tariffFor } from '@mock/domain/canteen/tariffs'
import type { RulesRow, VenueRow } from '@mock/store/rows/canteen'
import { refusal, type DomainRefusal } from './refusal'

/** Shortest text that counts as a reason or reference, blanks at its ends aside. */
const SHORTEST = 2

const textOf = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? ''
  return trimmed.length < SHORTEST ? null : trimmed
}

/** The terms on which a window may take this meal. */
export interface Terms {
  readonly period: PeriodRef
  readonly limitFen: number
  readonly distance: DistanceVerdict
  readonly overLimitReason: string | null
  readonly tripReference: string | null
}

const distanceOf = (
  venue: VenueRow, request: QuoteRequest, settings: { readonly location: StandingRule },
): Result<DistanceVerdict, DomainRefusal> => {
  const { verdict, distanceM, accuracyM, radiusM } = distanceVerdict(venue, request.location, settings)
  if (verdict !== 'too_far') return ok({ verdict, distanceM, accuracyM, radiusM })
  return fail(refusal('too_far', { distanceM: distanceM ?? 0, accuracyM: accuracyM ?? 0, radiusM }))
}

/** Checks scene, period, distance, limit and trip reference, in this order: what nobody can mend comes first. */
export const termsFor = (
  rules: RulesRow, venue: VenueRow, request: QuoteRequest, settings: { readonly location: StandingRule }, nowMs: number,
): Result<Terms, DomainRefusal> => {
  const scene = scenesFor(rules, venue.kind).find((option) => option.scene === request.scene)
  if (!scene) return fail(refusal('scene_unavailable'))
  const period = periodsChoosable(rules, nowMs).find(({ periodId }) => periodId === request.periodId)
  const limitFen = tariffFor(rules, request.scene, request.periodId, venue.kind)
  if (!period || limitFen === null) return fail(refusal('period_unavailable'))
  const distance = distanceOf(venue, request, settings)
  if (!distance.ok) return distance
  const overByFen = Math.max(0, request.dishFen - limitFen)
  const reason = textOf(request.overLimitReason)
  if (overByFen > 0 && reason === null) return fail(refusal('over_limit_reason_required', { limitFen, overByFen }))
  const tripReference = scene.tripReference === 'none' ? null : textOf(request.tripReference)
  if (scene.tripReference === 'required' && tripReference === null) return fail(refusal('trip_reference_required'))
  return ok({
    period: { periodId: period.periodId, name: period.name },
    limitFen,
    distance: distance.value,
    overLimitReason: overByFen > 0 ? reason : null,
    tripReference,
  })
}
