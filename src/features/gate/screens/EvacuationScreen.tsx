import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { failureWords } from '@/api/words'
import type { Schema } from '@/api/types'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { canPrint, printPage } from '@/platform/print'
import { hourMinute, hourMinuteSecond } from '@/shared/lib/time'
import { Button, Card, Skeleton, StateView, Tick } from '@/shared/ui'
import { accountedFor, readRollCall, setTicked, useRollCall } from '../evacuation-store'
import { Said } from '../ui/Said'
import { useGates } from '../use-gates'
import '../ui/evacuation.css'

/** Everybody who is inside, by full name, to be ticked off at the meeting point; also on paper. */
export function EvacuationScreen() {
  const { status, user } = useRequireSession({ route: 'evacuation' })
  const { gate } = useGates(status !== 'signed_out')
  const gateId = gate?.gateId
  const call = useRollCall()
  const { list, rows, ticked, busy } = call
  const isMine = call.userId === user?.staffId
  useEffect(() => {
    if (gateId !== undefined) void readRollCall(gateId)
  }, [gateId])
  const failed = call.failure === null ? null : failureWords(call.failure)
  const again = () => {
    if (gateId !== undefined) void readRollCall(gateId)
  }
  if (list === null || !isMine) {
    return <Screen title='疏散点名'>{failed === null ? <Card flush><Skeleton kind='row' count={6} /></Card> : <StateView kind='error' title={failed.title} text={failed.next} action={{ onPress: again }} />}</Screen>
  }
  const here = accountedFor(call)
  return (
    <Screen title='疏散点名'>
      {failed === null ? null : <Said tone='wait' note={`下面是 ${hourMinute(list.generatedAt)} 的名单，可以继续点名`}>{failed.title}</Said>}
      <View className='roll-head' role='status'>
        <View className='roll-count u-num'>已到 {here} / {list.totalPersons} 人</View>
        <View className='roll-note u-num'>{list.totalVisits} 批访客 · 名单 {hourMinuteSecond(list.generatedAt)}{here < list.totalPersons ? ` · 还差 ${list.totalPersons - here} 人` : ' · 都到了'}</View>
      </View>
      {rows.length === 0 ? <StateView kind='empty' icon='users' title='院内没有访客' /> : (
        <Card flush>{rows.map((row) => <Row key={row.visitId} row={row} isHere={ticked.has(row.visitId)} />)}</Card>
      )}
      <View className='roll-keys'>
        <Button kind='secondary' block icon='refresh' busy={busy} onPress={again}>重新读取</Button>
        {canPrint ? <Button kind='secondary' block onPress={printPage}>打印名单</Button> : null}
      </View>
      <View className='roll-note'>每次读取都会记下来。名单只在这个页面上，不存手机。</View>
    </Screen>
  )
}

function Row({ row, isHere }: { readonly row: Schema<'EvacuationRow'>; readonly isHere: boolean }) {
  const { visitId, name, companionNames, persons, buildingName, doorGroupName, hostName, arrivedAt } = row
  return (
    <View className='roll-row'>
      <Tick checked={isHere} onChange={(checked) => setTicked(visitId, checked)}>
        <View className='roll-name'>{[name, ...companionNames].join('、')}<View className='roll-persons u-num'>{persons} 人</View></View>
        <View className='roll-where u-num'>{buildingName}{doorGroupName === null ? '' : ` ${doorGroupName}`} · 找 {hostName} · {hourMinute(arrivedAt)} 进</View>
      </Tick>
    </View>
  )
}
