import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { visitStatus, visitTimeWords } from '@/features/visits'
import { clock } from '@/shared/lib/clock'
import type { RouteId } from '@/shared/lib/routes'
import { Icon, press, StatusMark } from '@/shared/ui'

interface VisitDueProps {
  readonly visits: Schema<'HomeVisits'>
  readonly onOpen: ((route: RouteId, query?: Readonly<Record<string, string>>) => void) | undefined
}

/** How many wait for me, and the visitor of today who comes next or is inside. Always there and of one height: nothing moves when it comes. */
export function VisitDue({ visits: { next, waiting }, onOpen }: VisitDueProps) {
  // Who waits comes first; a visit of today is opened at once.
  const open = () => (next === null || waiting > 0 ? onOpen?.('visits') : onOpen?.('visit', { id: next.visitId }))
  return (
    <View className='home-due home-visit u-press' {...press({ onPress: open })}>
      <View className='home-due-main'>
        <View className='home-visit-name'>{next === null || waiting > 0 ? '访客' : next.visitorName}</View>
        <View className='home-visit-note u-num'>{next === null ? '今天没有要来的访客' : noteOf(next, waiting > 0)}</View>
      </View>
      {waiting > 0 ? <StatusMark tone='wait'>{`${waiting} 个待批准`}</StatusMark> : next === null ? null : <Next visit={next} />}
      <Icon name='chevron-right' size='s' className='home-due-more' />
    </View>
  )
}

/** With the name where the title says something else. */
function noteOf(next: Schema<'VisitSummary'>, named: boolean): string {
  const time = visitTimeWords(next, clock.now())
  return named ? `${next.visitorName} ${next.overdue ? '超时未离开' : time}` : time
}

function Next({ visit: { state, overdue } }: { readonly visit: Schema<'VisitSummary'> }) {
  const { tone, word } = visitStatus(state)
  return overdue ? <StatusMark tone='bad'>超时未离开</StatusMark> : <StatusMark tone={tone}>{word}</StatusMark>
}
