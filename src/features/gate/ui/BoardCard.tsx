import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { press, StatusMark, type StatusTone } from '@/shared/ui'
import type { VisitGroup } from '../visit-groups'
import './board.css'

type Board = Schema<'GateBoard'>

interface BoardCardProps {
  readonly board: Board | undefined
  readonly onGroup: (group: VisitGroup) => void
  readonly onEvents: () => void
}

/** Where one stands today; each figure opens its list. */
export function BoardCard({ board, onGroup, onEvents }: BoardCardProps) {
  return (
    <View className='gate-board'>
      <Figure label='待到访' value={board?.expected} onPress={() => onGroup('expected')} />
      <Figure label='在院内' value={board?.insidePersons} unit='人' onPress={() => onGroup('inside')} />
      <Figure label='超时未离' value={board?.overdue} alarm='wait' onPress={() => onGroup('overdue')} />
      <Figure label='待批准' value={board?.waiting} alarm='live' onPress={() => onGroup('waiting')} />
      <Figure label='今天拒绝' value={board?.refusedToday} onPress={onEvents} />
      <Figure label='离线冲突' value={board?.conflictsToday} alarm='bad' onPress={onEvents} />
    </View>
  )
}

interface FigureProps {
  readonly label: string
  readonly value: number | undefined
  readonly unit?: string
  /** How it stands out when it is not zero. */
  readonly alarm?: StatusTone
  readonly onPress: () => void
}

function Figure({ label, value, unit, alarm, onPress }: FigureProps) {
  const raised = alarm !== undefined && value !== undefined && value > 0
  // In the order in which it is seen, for people who speak to their phone.
  const name = `${value ?? '–'}${unit ?? ''} ${label}`
  return (
    <View className='gate-figure u-press' {...press({ onPress })} aria-label={name}>
      <View className='gate-figure-value u-num'>{value ?? '–'}{unit === undefined || value === undefined ? null : <View className='gate-figure-unit'>{unit}</View>}</View>
      <View className='gate-figure-label'>{raised ? <StatusMark tone={alarm}>{label}</StatusMark> : label}</View>
    </View>
  )
}
