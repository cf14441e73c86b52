import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { failureWords } from '@/api/words'
import type { PagedId, Pages } from '@/api/use-pages'
import { Button, Card, Skeleton, StateView } from '@/shared/ui'
import { useRowsShown } from './use-rows-shown'
import './paged-list.css'

interface PagedListProps<Id extends PagedId> {
  readonly pages: Pages<Id>
  readonly row: (item: Pages<Id>['items'][number]) => ReactNode
  /** What is shown when there is nothing, and the next step. */
  readonly empty: { readonly title: string; readonly text?: string; readonly action?: { readonly label: string; readonly onPress: () => void } }
  readonly title?: string
  /** Says at the end that it is the end; not of a list that another one follows. */
  readonly end?: boolean
  /** What holds the rows instead of one card, and keeps their room before they come. */
  readonly box?: { readonly loading: ReactNode; readonly draw: (rows: ReactNode) => ReactNode }
}

/** Loading, empty, failed and full in one place; the next page by a key, so that the keyboard reaches it too. */
export function PagedList<Id extends PagedId>({ pages, row, empty, title, end, box }: PagedListProps<Id>) {
  if (pages.items.length === 0) {
    if (pages.error !== null) {
      const { title: what, next } = failureWords(pages.error.failure)
      return <StateView kind='error' title={what} text={next} action={{ onPress: () => void pages.refresh() }} />
    }
    if (pages.loading) return <Waiting title={title} box={box} />
    return <StateView kind='empty' {...empty} />
  }
  // Another list begins anew, or all of its rows would come in one piece.
  return <Filled key={pages.id} pages={pages} row={row} title={title} end={end} box={box} />
}

function Waiting({ title, box }: Pick<PagedListProps<PagedId>, 'title' | 'box'>) {
  return <>{box?.loading ?? <Card flush title={title}><Skeleton kind='row' count={5} /></Card>}</>
}

function Filled<Id extends PagedId>({ pages, row, title, end = true, box }: Omit<PagedListProps<Id>, 'empty'>) {
  const shown = useRowsShown(pages.items.length)
  if (shown === 0) return <Waiting title={title} box={box} />
  const rows = <>{pages.items.slice(0, shown).map(row)}</>
  return (
    <View className='paged'>
      {box?.draw(rows) ?? <Card flush title={title}>{rows}</Card>}
      {pages.hasMore || end ? (
        <View className='paged-more'>
          {pages.hasMore ? <Button kind='quiet' block busy={pages.loadingMore} onPress={pages.more}>加载更多</Button> : (
            <View className='paged-end'>{pages.searching ? '正在查找' : '没有更多了'}</View>
          )}
        </View>
      ) : null}
    </View>
  )
}
