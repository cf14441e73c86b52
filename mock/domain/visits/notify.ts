import type { NoticeKind } from '@contract/generated/types'
import type { NoticeRow, VisitRow } from '@mock/store/rows/visits'
import type { AppTx } from '@mock/store/tables'

/** What is told besides the visit. */
export interface NoticeFacts {
  readonly kind: NoticeKind
  readonly atMs: number
  readonly gateName?: string
  /** How many it is about; those registered unless told otherwise. */
  readonly persons?: number
}

/** Tells the host, and who arranged the visit for them. `id` makes ids: `ctx.id`. */
export const notifyHost = (tx: AppTx, visit: VisitRow, facts: NoticeFacts, id: (prefix: string) => string): void => {
  const { kind, atMs, gateName, persons = visit.persons } = facts
  const told = new Set([visit.hostId, ...(visit.arrangedBy === null ? [] : [visit.arrangedBy])])
  for (const staffId of told) {
    const number = tx.count('notices', 'byStaff', staffId) + 1
    const notice: NoticeRow = { id: id('ntc'), staffId, number, kind, atMs, isRead: false, visitId: visit.id, persons, gateName: gateName ?? null }
    tx.put('notices', notice)
  }
}
