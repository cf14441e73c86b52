/** What is said of a notice. */
import type { Schema } from '@/api/types'
import type { StatusTone } from '@/shared/ui'

type Notice = Schema<'Notice'>

interface NoticeWords {
  readonly tone: StatusTone
  /** What kind of thing happened. */
  readonly word: string
  readonly title: string
}

/** Who, how many of them, and what happened. */
export function noticeWords({ kind, visitorName, persons, gateName }: Notice): NoticeWords {
  const who = persons === 1 ? visitorName : `${visitorName}等 ${persons} 人`
  const gate = gateName ?? '大门'
  switch (kind) {
    case 'visit_registered': return { tone: 'wait', word: '待批准', title: `${who}登记好了，等您批准` }
    case 'visit_requested': return { tone: 'wait', word: '待批准', title: `${who}申请来访，等您批准` }
    case 'walk_in_waiting': return { tone: 'wait', word: '待批准', title: `${who}在${gate}等着，请您现在批准` }
    case 'visitor_arrived': return { tone: 'live', word: '到了', title: `${who}从${gate}进来了` }
    case 'visitor_left': return { tone: 'ok', word: '离开', title: `${who}从${gate}离开了` }
    case 'visitor_overdue': return { tone: 'bad', word: '超时', title: `${who}到时间了还没有离开` }
    case 'visitor_refused': return { tone: 'bad', word: '没让进', title: `${who}在${gate}没有放行` }
    case 'visit_withdrawn': return { tone: 'idle', word: '不来了', title: `${who}说不来了` }
  }
}
