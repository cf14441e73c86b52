import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { ListRow } from '@/shared/ui'
import { noticeWords } from '../notice-words'
import { useReadMarks } from '../use-read-marks'
import '../ui/notices.css'

/** As many rows as one update of the mini-program's view carries with ease. */
const ROWS = 8

/** What happened without me, newest first. */
export function NoticesScreen() {
  const { status } = useRequireSession({ route: 'notices' })
  const pages = usePages('listNotices', { query: { limit: ROWS } }, { enabled: status !== 'signed_out', staleTime: 0 })
  useReadMarks(pages.items[0], pages.first?.unread ?? 0)
  return (
    <Screen title='通知' asOfMs={pages.asOfMs}>
      <PagedList pages={pages} row={row} empty={{ title: '还没有通知', text: '访客登记、到达和离开时会告诉您' }} />
    </Screen>
  )
}

function row(notice: Schema<'Notice'>) {
  const { tone, word, title } = noticeWords(notice)
  return (
    <ListRow
      key={notice.noticeId} className={notice.isRead ? undefined : 'notice-new'} title={title} status={{ tone, word }}
      time={`${dayAndTime(notice.at, clock.now())}${notice.isRead ? '' : ' · 未读'}`} onPress={() => go('visit', { id: notice.visitId })}
    />
  )
}
