import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { useRowsShown } from '@/features/shell'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { Card, Icon, ListRow } from '@/shared/ui'
import { LinkKeys } from './LinkKeys'
import './invite.css'

type CreatedVisit = Schema<'CreatedVisit'>

interface InviteDoneProps {
  readonly visits: readonly CreatedVisit[]
  readonly onSend: (visit: CreatedVisit) => void
}

/** What the invitation made: a link for each visitor and day, to be sent now. */
export function InviteDone({ visits, onSend }: InviteDoneProps) {
  const shown = useRowsShown(visits.length)
  const [first] = visits
  const isOne = visits.length === 1
  return (
    <>
      <Card>
        <View className='invite-done' role='status'>
          <View className='invite-done-mark'><Icon name='check' size='l' /></View>
          <View className='invite-done-word u-num'>{isOne ? '邀请链接好了' : `${visits.length} 个邀请链接好了`}</View>
          <View className='invite-done-text'>{isOne ? '发给访客本人。访客登记后，由您批准' : '每位访客、每次来访一个链接，分别发给本人'}</View>
        </View>
        {isOne && first !== undefined ? (
          <>
            <View className='visit-link-text u-num'>{first.link.text}</View>
            <LinkKeys text={first.link.text} hasCard main />
          </>
        ) : null}
      </Card>
      {isOne ? null : (
        <Card flush>
          {visits.slice(0, shown).map((visit) => (
            <ListRow key={visit.visitId} title={visit.visitorName} time={dayAndTime(visit.startsAt, clock.now())} right='发送' onPress={() => onSend(visit)} />
          ))}
        </Card>
      )}
      {isOne ? null : <Card title='全部一起'><LinkKeys text={visits.map(({ visitorName, link }) => `${visitorName}\n${link.text}`).join('\n\n')} hasCard={false} /></Card>}
    </>
  )
}
