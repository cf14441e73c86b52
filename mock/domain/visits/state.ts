/** What may be done with a visit. */
import { dayOf } from '@/shared/lib/time'
import type { Visit } from '@contract/generated/types'
import type { VisitPolicyRow, VisitRow } from '@mock/store/rows/visits'

const DAY_MS = 86_400_000

/** Who, when and where may change until the visitor has come. */
export const isEditable = ({ state, arrivedAtMs }: Pick<VisitRow, 'state' | 'arrivedAtMs'>): boolean =>
  arrivedAtMs === null && (state === 'invited' || state === 'pending' || state === 'approved')

/** Also between two entries. */
export const isCancellable = ({ state }: Pick<VisitRow, 'state'>): boolean =>
  state === 'invited' || state === 'pending' || state === 'approved'

/** Still inside after the end. */
export const isOverdue = ({ state, endsAtMs }: Pick<VisitRow, 'state' | 'endsAtMs'>, nowMs: number): boolean =>
  state === 'inside' && endsAtMs < nowMs

/** What who looks after it may do now. */
export const actionsOf = (visit: VisitRow): Visit['actions'] => [
  ...(visit.state === 'pending' ? ['approve', 'decline'] as const : []),
  ...(isCancellable(visit) ? ['cancel'] as const : []),
  ...(isEditable(visit) ? ['change', 'renew_link'] as const : []),
]

/** The day on which the personal data of a visit that ends (or was called off) at this moment is deleted. */
export const deletionDay = ({ retentionDays }: Pick<VisitPolicyRow, 'retentionDays'>, endMs: number): string => dayOf(endMs + retentionDays * DAY_MS)

/** Of a visit that is called off: from then on, not from the day it would have been. */
export const calledOffDeletion = (policy: Pick<VisitPolicyRow, 'retentionDays'>, { endsAtMs }: Pick<VisitRow, 'endsAtMs'>, atMs: number): string =>
  deletionDay(policy, Math.min(atMs, endsAtMs))
