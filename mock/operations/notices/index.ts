import { toInstant } from '@/shared/lib/time'
import type { Notice } from '@contract/generated/types'
import { DELETED_NAME, visitorNameOf } from '@mock/domain/visits'
import { problem, reply } from '@mock/kit/reply'
import type { Operations } from '@mock/kit/types'
import type { NoticeRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { actorOf } from '../actor'
import { readTimeCursor, timeCursor, wrongCursor } from '../cursor'
import { settled } from '../visits/settled'

const PAGE = 20

type Position = Pick<NoticeRow, 'atMs' | 'number'>

const newestFirst = (a: Position, b: Position): number => b.atMs - a.atMs || b.number - a.number

const DIGITS = 8

const positionAt = (cursor: string | undefined): Position | null => {
  const read = readTimeCursor(cursor)
  if (read !== null && !/^\d+$/.test(read.serial)) throw wrongCursor()
  return read && { atMs: read.atMs, number: Number(read.serial) }
}

const toNotice = (tx: AppReadTx, { id, kind, atMs, isRead, visitId, persons, gateName }: NoticeRow): Notice => {
  const visit = tx.get('visits', visitId)
  return { noticeId: id, kind, at: toInstant(atMs), isRead, visitId, visitorName: visit ? visitorNameOf(tx, visit) : DELETED_NAME, persons, gateName }
}

/** Mine, newest first. */
const listNotices = settled<'listNotices'>((ctx) => {
  const { tx, query } = ctx
  const staffId = actorOf(ctx).staff.id
  const from = positionAt(query.cursor)
  const rest = tx.find('notices', 'byStaff', staffId).filter((notice) => !from || newestFirst(notice, from) > 0).sort(newestFirst)
  const items = rest.slice(0, query.limit ?? PAGE)
  const last = rest.length > items.length ? items[items.length - 1] : undefined
  return reply({
    items: items.map((notice) => toNotice(tx, notice)),
    nextCursor: last ? timeCursor({ atMs: last.atMs, serial: String(last.number).padStart(DIGITS, '0') }) : null,
    unread: tx.count('notices', 'unread', staffId),
  })
})

/** Marks this one and every earlier one. */
const markNoticesRead = settled<'markNoticesRead'>((ctx) => {
  const { tx, body } = ctx
  const staffId = actorOf(ctx).staff.id
  const newest = tx.get('notices', body.upTo)
  if (newest?.staffId !== staffId) throw problem('not_found')
  for (const notice of tx.find('notices', 'unread', staffId)) if (newestFirst(newest, notice) <= 0) tx.put('notices', { ...notice, isRead: true })
  return reply({ unread: tx.count('notices', 'unread', staffId) })
})

/** What somebody is told. */
export const noticesOperations = { listNotices, markNoticesRead } satisfies Partial<Operations>
