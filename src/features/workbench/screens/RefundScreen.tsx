import { View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { back, usePageParams } from '@/platform/navigation'
import { exactTime } from '@/shared/lib/time'
import { Amount, Card, ListRow, Skeleton, StateView, StatusMark } from '@/shared/ui'
import { pendingRefund } from '../refund-attempt'
import { RefundForm } from '../ui/RefundForm'
import { windowPaymentStatus } from '../window-words'
import '../ui/workbench.css'

/** One payment at the window: what may still be refunded, and what was. A refund whose answer was lost can be asked for even when nothing is left. */
export function RefundScreen() {
  const id = usePageParams()['id'] ?? ''
  const { status, user } = useRequireSession({ route: 'refund', query: { id } })
  const detail = useRead('getWindowPayment', { path: { paymentId: id } }, { enabled: status !== 'signed_out', staleTime: 0 })
  if (detail.data === undefined) {
    if (detail.error === null) return frame(<Card><Skeleton kind='amount' /><Skeleton kind='line' count={3} /></Card>)
    const { title, next } = failureWords(detail.error.failure)
    return frame(<StateView kind='error' title={title} text={next} action={detail.error.isGone ? { label: '返回', onPress: back } : { onPress: () => void detail.refetch() }} />)
  }
  const { payment, window, refunds } = detail.data
  const { tone, word } = windowPaymentStatus(payment)
  return frame(
    <>
      <Card>
        <View className='bench-detail'>
          <View className='bench-quiet'>{window.venueName} {window.windowName}</View>
          <Amount fen={payment.payableFen} size='xl' />
          <StatusMark tone={tone}>{word}</StatusMark>
          <View className='bench-quiet u-num'>{payment.payerNameMasked} · {payment.periodName} · {exactTime(payment.paidAt)}</View>
          <View className='bench-quiet u-num'>流水号 {payment.serial}</View>
        </View>
      </Card>
      {refunds.length === 0 ? null : <Card title='已退款' flush>{refunds.map(row)}</Card>}
      {user?.roles.includes('window') === true && (payment.refundableFen > 0 || pendingRefund(id) !== null) ? <RefundForm payment={payment} onChanged={() => void detail.refetch()} /> : null}
    </>,
  )
}

function frame(children: ReactNode) {
  return <Screen title='收款详情'>{children}</Screen>
}

function row(refund: Schema<'Refund'>) {
  return <ListRow key={refund.refundId} title={refund.reason} note={refund.serial} time={exactTime(refund.acceptedAt)} amountFen={-refund.fen} />
}
