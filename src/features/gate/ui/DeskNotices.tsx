import { View } from '@tarojs/components'
import { useOnline } from '@/features/shell'
import { clock } from '@/shared/lib/clock'
import { hourMinute } from '@/shared/lib/time'
import { Button } from '@/shared/ui'
import { BLIND_SPOT, listAgeWords } from '../offline/offline-words'
import type { Offline } from '../offline/use-offline'
import type { Conflict } from '../offline/sync'
import { useOpenIntents } from '../use-open-intents'
import { Said } from './Said'

interface DeskNoticesProps {
  /** What was just done. */
  readonly said: string | null
  readonly offline: Offline
  readonly userId: string
}

const conflictWords = ({ at, persons, firstUse }: Conflict): string =>
  `${hourMinute(at)} 离线放行的 ${persons} 人有冲突${firstUse === null ? '：通行码那时已经作废' : `：${hourMinute(firstUse.at)} 已在${firstUse.gateName}进过`}`

/** What happened to the last visitor, what is not settled, and how far a gate without network is to be trusted. */
export function DeskNotices({ said, offline, userId }: DeskNoticesProps) {
  const online = useOnline()
  const open = useOpenIntents(userId)
  const { list, pending, conflicts, busy } = offline
  return (
    <>
      <View className='gate-live-region' role='status'>{said === null ? null : <Said tone='ok'>{said}</Said>}</View>
      {conflicts.length === 0 ? null : (
        <View role='alert'>
          <Said tone='bad' note='已记入进出记录，请报告值班领导' right={<Button kind='quiet' onPress={offline.readConflicts}>知道了</Button>}>
            {conflicts.map((conflict) => <View key={conflict.eventKey}>{conflictWords(conflict)}</View>)}
          </Said>
        </View>
      )}
      {open.reports.length === 0 ? null : <View role='alert'><Said tone='bad' right={<Button kind='quiet' onPress={open.read}>知道了</Button>}>{open.reports.map((words) => <View key={words}>{words}</View>)}</Said></View>}
      {open.count === 0 ? null : <Said tone='wait' note='结果知道以前，先不要放行' right={<Button kind='quiet' busy={open.busy} onPress={open.ask}>查询</Button>}>{open.count} 项登记正在确认</Said>}
      {online ? null : <Said tone='wait' note={list === null ? '没有可用的离线名单，请电话联系被访人' : BLIND_SPOT}>{list === null ? '没有网络，不能核验' : `没有网络，${listAgeWords(list.issuedAt, clock.now())}`}</Said>}
      {pending === 0 ? null : <Said tone='wait' note='联网后自动上报' right={online ? <Button kind='quiet' busy={busy} onPress={offline.refresh}>上报</Button> : undefined}>{pending} 条离线记录待上报</Said>}
    </>
  )
}
