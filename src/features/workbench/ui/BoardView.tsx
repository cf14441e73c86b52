import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { WordMark } from '@/features/canteen'
import { serverMs } from '@/shared/lib/clock'
import { formatFen } from '@/shared/lib/money'
import { hourMinuteSecond } from '@/shared/lib/time'
import { Amount, Card, press } from '@/shared/ui'
import { windowPaymentStatus } from '../window-words'
import './workbench.css'

interface BoardViewProps {
  readonly board: Schema<'WindowBoard'>
  /** The last poll failed: the figures may be old, the word is not to be trusted. */
  readonly stale: boolean
  /** By this device's clock. */
  readonly asOfMs: number
  /** The newest payment, when it is of today. */
  readonly latest?: Schema<'WindowPayment'>
  readonly onOpen: (paymentId: string) => void
}

/** What was just paid, the word and the takings; read from two metres away. */
export function BoardView({ board, stale, asOfMs, latest, onOpen }: BoardViewProps) {
  return (
    <Card title={`${board.window.venueName} ${board.window.windowName}`}>
      {latest === undefined ? null : (
        <View className='bench-latest u-press' {...press({ onPress: () => onOpen(latest.paymentId) })}>
          <Amount fen={latest.payableFen} size='xl' signed />
          <View className='bench-latest-who u-num'>{latest.payerNameMasked} {hourMinuteSecond(latest.paidAt)}{latest.refundedFen > 0 ? ` ${windowPaymentStatus(latest).word}` : ''}</View>
        </View>
      )}
      <View className='bench-word'>
        {stale ? <View className='bench-stale' role='status'>网络断了，暗号暂不可用。数据截至 {hourMinuteSecond(serverMs(asOfMs))}</View> : <WordMark word={board.word} />}
      </View>
      <View className='bench-figures'>
        <Figure label='今天收款' value={formatFen(board.takingsFen)} />
        <Figure label='笔数' value={String(board.count)} />
        <Figure label='今天退款' value={formatFen(board.refundedFen)} />
      </View>
    </Card>
  )
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <View className='bench-figure'>
      <View className='bench-figure-value u-num'>{value}</View>
      <View className='bench-figure-label'>{label}</View>
    </View>
  )
}
