import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { formatPointsDelta } from '@/shared/lib/points'
import { dayAndTime } from '@/shared/lib/time'
import { Chips, ListRow } from '@/shared/ui'
import { ENTRY_FILTERS, entryStatus, owedNote, type EntryFilter } from '../points-words'
import '../ui/points.css'

/** As many rows as one update of the mini-program's view carries with ease. */
const ROWS = 8

/** Every point that came or went, newest first. */
export function EntriesScreen() {
  const { status } = useRequireSession({ route: 'pointsEntries' })
  const [filter, setFilter] = useState<EntryFilter>('all')
  const pages = usePages('listPointsEntries', { query: { limit: ROWS, ...(filter === 'all' ? {} : { kind: filter }) } }, { enabled: status !== 'signed_out' })
  return (
    <Screen title='积分明细' asOfMs={pages.asOfMs}>
      <Chips<EntryFilter> label='类别' options={ENTRY_FILTERS} value={filter} onChange={setFilter} />
      <PagedList pages={pages} row={row} empty={{ title: '没有积分记录', text: filter === 'all' ? '签到、答题、就餐后会记在这里' : '换一个类别看看' }} />
    </Screen>
  )
}

function row(entry: Schema<'PointsEntry'>) {
  const nowMs = clock.now()
  return (
    <ListRow
      key={entry.entryId} title={entry.title} note={owedNote(entry)} status={entryStatus(entry, nowMs)} time={dayAndTime(entry.postedAt, nowMs)}
      right={<View className='points-delta u-num'>{formatPointsDelta(entry.points)}</View>} onPress={openOf(entry.reference)}
    />
  )
}

/** Where an entry's matter can be read; none for days and quizzes. */
function openOf(reference: Schema<'PointsEntry'>['reference']): (() => void) | undefined {
  switch (reference?.kind) {
    case 'payment': return () => go('bill', { id: reference.id })
    case 'redemption': return () => go('redemption', { id: reference.id })
    default: return undefined
  }
}
