import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { PagedList } from '@/features/shell'
import { emptyWords, queryOf, type VisitFilter } from '../visit-filters'
import { VisitRow } from './VisitRow'
import './visits.css'

interface VisitListsProps {
  readonly filter: VisitFilter
  readonly q: string
  readonly enabled: boolean
}

type Summary = Schema<'VisitSummary'>

const row = (visit: Summary) => <VisitRow key={visit.visitId} visit={visit} />
const waits = ({ state }: Summary): boolean => state === 'pending'

/** The list of a choice; of what is open, those that wait for an approval come first, in a card of their own. */
export function VisitLists({ filter, q, enabled }: VisitListsProps) {
  const splits = filter === 'open' && q === ''
  const pages = usePages('listVisits', { query: queryOf(filter, q) }, { enabled, staleTime: 0 })
  const waiting = usePages('listVisits', { query: queryOf('pending', '') }, { enabled: enabled && splits, staleTime: 0 })
  const others = splits ? pages.items.filter((visit) => !waits(visit)) : pages.items
  // A page of nothing but those above shows nothing here: the next one is wanted at once.
  const { hasMore, loadingMore, more } = pages
  const needsMore = splits && others.length === 0 && hasMore && !loadingMore
  useEffect(() => {
    if (needsMore) more()
  })
  const hasWaiting = splits && waiting.items.length > 0
  return (
    // Of its own, so that the mini-program's view is sent the lists and not the page around them.
    <View className='visits-lists'>
      {hasWaiting ? <PagedList pages={waiting} title='待批准' end={false} row={row} empty={emptyWords('pending', '')} /> : null}
      {hasWaiting && others.length === 0 && pages.items.length > 0 ? null : (
        <PagedList<'listVisits'> pages={{ ...pages, items: others }} title={hasWaiting ? '其他来访' : undefined} row={row} empty={emptyWords(filter, q)} />
      )}
    </View>
  )
}
