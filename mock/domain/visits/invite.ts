/** Invitations: one visit for each visitor and day, all or none. */
import { fail, ok, type Result } from '@/shared/lib/result'
import type { CreateVisits } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppTx } from '@mock/store/tables'
import { makeVisit } from './make'
import { colleagueOf, visitOf } from './mine'
import { checkPlace } from './places'
import { visitPolicyOf } from './policy'
import { windowsOf } from './series'
import type { Moment } from './moment'
import { windowOf, type VisitWindow } from './window'

/** Everything that was made together. */
export interface Invited {
  readonly groupId: string | null
  readonly visits: readonly VisitRow[]
}

type Cleared = { readonly hostId: string; readonly windows: readonly VisitWindow[] }

const clear = (tx: AppTx, wish: CreateVisits, staffId: string, nowMs: number): Result<Cleared, DomainRefusal> => {
  const policy = visitPolicyOf(tx)
  const hostId = wish.onBehalfOf === null ? staffId : colleagueOf(tx, staffId, wish.onBehalfOf)
  const isKnown = wish.visitors.every(({ againVisitId }) => againVisitId === null || visitOf(tx, staffId, againVisitId) !== undefined)
  if (hostId === undefined || !isKnown) return fail(refusal('not_found'))
  const windows = windowsOf(windowOf(wish), wish.repetition, policy, nowMs)
  if (!windows.ok) return fail(refusal('visit_window_invalid', { errors: [...windows.error] }))
  const place = checkPlace(tx, wish.buildingId, wish.doorGroupId)
  if (!place.ok) return place
  if (windows.value.length * wish.visitors.length > policy.maxVisits) return fail(refusal('too_many_visits', { maxVisits: policy.maxVisits }))
  return ok({ hostId, windows: windows.value })
}

/** Invites, visitor by visitor and day by day. */
export const invite = (tx: AppTx, wish: CreateVisits, staffId: string, moment: Moment): Result<Invited, DomainRefusal> => {
  const cleared = clear(tx, wish, staffId, moment.atMs)
  if (!cleared.ok) return cleared
  const { hostId, windows } = cleared.value
  const groupId = windows.length * wish.visitors.length > 1 ? moment.ids('grp') : null
  const common = {
    hostId, arrangedBy: hostId === staffId ? null : staffId, origin: 'invited' as const, groupId,
    purpose: wish.purpose, purposeText: wish.purposeText, buildingId: wish.buildingId, doorGroupId: wish.doorGroupId,
    entriesAllowed: wish.entriesAllowed,
  }
  const visits = wish.visitors.flatMap(({ name, org, parkingWanted, privateNote, againVisitId }) => {
    const seriesId = wish.repetition === null ? null : moment.ids('srs')
    const visitor = { invitedName: name, invitedOrg: org, parkingWanted, privateNote, againVisitId, seriesId }
    return windows.map((window) => makeVisit(tx, { ...common, ...visitor, ...window }, moment))
  })
  return ok({ groupId, visits })
}
