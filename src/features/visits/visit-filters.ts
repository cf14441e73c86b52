/** Which visits a list shows: one choice out of few. */
import type { QueryOf } from '@/api/types'

export type VisitFilter = 'open' | 'pending' | 'invited' | 'approved' | 'inside' | 'past'

export const FILTERS: readonly { value: VisitFilter; label: string }[] = [
  { value: 'open', label: '进行中' },
  { value: 'pending', label: '待批准' },
  { value: 'invited', label: '待登记' },
  { value: 'approved', label: '已批准' },
  { value: 'inside', label: '在院内' },
  { value: 'past', label: '历史' },
]

/** As many rows as one update of the mini-program's view carries with ease. */
const ROWS = 8

type Query = NonNullable<QueryOf<'listVisits'>>

/** What is asked for a choice and a search. */
export const queryOf = (filter: VisitFilter, q: string): Query => ({
  limit: ROWS, ...(filter === 'open' || filter === 'past' ? { group: filter } : { group: 'open', state: filter }), ...(q === '' ? {} : { q }),
})

/** What is said when there is none. */
export function emptyWords(filter: VisitFilter, q: string): { readonly title: string; readonly text: string } {
  if (q !== '') return { title: '没有找到这样的来访', text: '换一个姓名、单位或事由试试' }
  switch (filter) {
    case 'open': return { title: '近期没有访客', text: '点下面的“邀请访客”，一分钟就能发出链接' }
    case 'pending': return { title: '没有等您批准的来访', text: '访客登记或申请后会出现在这里' }
    case 'invited': return { title: '没有等访客登记的邀请', text: '发出的邀请，访客登记之前都在这里' }
    case 'approved': return { title: '没有已批准的来访', text: '批准之后、进门之前的来访在这里' }
    case 'inside': return { title: '现在没有访客在院内', text: '访客进门后会出现在这里' }
    case 'past': return { title: '还没有来访记录', text: '结束的来访会记在这里' }
  }
}
