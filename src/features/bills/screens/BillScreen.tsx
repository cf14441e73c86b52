import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { back, usePageParams } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { formatFen } from '@/shared/lib/money'
import { exactTime } from '@/shared/lib/time'
import { Amount, Button, Card, Facts, ListRow, Skeleton, StateView, StatusMark, type Fact } from '@/shared/ui'
import { paymentStatus, pointsWords, refundNote, refundStatus } from '../payment-words'
import '../ui/bills.css'

/** One payment in full: what, where, from which accounts, refunds, and the signed receipt. */
export function BillScreen() {
  const id = usePageParams()['id'] ?? ''
  const { status } = useRequireSession({ route: 'bill', query: { id } })
  const payment = useRead('getPayment', { path: { paymentId: id } }, { enabled: status !== 'signed_out' })
  if (payment.data !== undefined) return frame(<Bill payment={payment.data} />, payment.dataUpdatedAt)
  if (payment.error === null) return frame(<Card className='bill-wait'><Skeleton kind='amount' /><Skeleton kind='line' count={6} /></Card>)
  const { title, next } = failureWords(payment.error.failure)
  return frame(<StateView kind='error' title={title} text={next} action={payment.error.isGone ? { label: '返回', onPress: back } : { onPress: () => void payment.refetch() }} />)
}

function frame(children: ReactNode, asOfMs?: number) {
  return <Screen title='账单详情' asOfMs={asOfMs}>{children}</Screen>
}

function Bill({ payment }: { readonly payment: Schema<'Payment'> }) {
  const { tone, word } = paymentStatus(payment.state)
  const facts: readonly Fact[] = [
    ['付款时间', exactTime(payment.paidAt)],
    ['流水号', payment.serial],
    ['餐次', payment.period.name],
    ['用餐方式', payment.scene === 'daily' ? '日常用餐' : '公务出差'],
    ...(payment.adjustments.length === 0 ? [] : [['原价', formatFen(payment.dishFen)] as const]),
    ...payment.adjustments.map(({ label, why, fen }) => [label, `${formatFen(fen)}（${why}）`] as const),
    ...payment.allocations.map(({ name, fen }) => [name, formatFen(fen)] as const),
    ...(payment.overLimitReason === null ? [] : [['超限原因', payment.overLimitReason] as const]),
    ...(payment.tripReference === null ? [] : [['出差事由', payment.tripReference] as const]),
    ...(payment.points === null ? [] : [['积分', pointsWords(payment.points, clock.now())] as const]),
    ['位置', payment.distance.distanceM === null ? '没有定位，已标记' : `距食堂 ${payment.distance.distanceM} 米`],
  ]
  return (
    <>
      <Card>
        <View className='bill-head'>
          <View className='bill-venue'>{payment.payee.venueName}</View>
          <View className='bill-window'>{payment.payee.windowName}</View>
          <Amount fen={-payment.payableFen} size='xl' />
          <StatusMark tone={tone}>{word}</StatusMark>
        </View>
        <Facts facts={facts} />
      </Card>
      {payment.refunds.length === 0 ? null : (
        <Card title='退款' flush>
          {payment.refunds.map((refund) => (
            <ListRow
              key={refund.refundId} title={refund.reason} note={refundNote(refund)} status={refundStatus(refund.state)}
              time={exactTime(refund.refundedAt ?? refund.acceptedAt)} amountFen={refund.fen} signed
            />
          ))}
        </Card>
      )}
      <ReceiptCard receipt={payment.receipt} />
    </>
  )
}

const receiptFacts = (receipt: Schema<'Receipt'>): readonly Fact[] => [
  ['凭证序号', `本窗口第 ${receipt.sequence} 张`],
  ['凭证摘要', receipt.digest],
  ['前一张摘要', receipt.previousDigest],
  ['签名', `${receipt.keyId} ${receipt.signature}`],
]

/** The proof, folded away: few need it, and who does wants all of it. */
function ReceiptCard({ receipt }: { readonly receipt: Schema<'Receipt'> }) {
  const [open, setOpen] = useState(false)
  return (
    <Card title='电子凭证' extra={<Button kind='quiet' onPress={() => setOpen(!open)}>{open ? '收起' : '展开'}</Button>}>
      <View className='bill-note'>这张凭证由系统签名，并与本窗口前一张相连，改动或缺失都能查出来。</View>
      {open ? <View className='bill-proof'><Facts stacked facts={receiptFacts(receipt)} /></View> : null}
    </Card>
  )
}
