import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { go, replace } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { formatFen } from '@/shared/lib/money'
import { dayAndTime, monthName, monthOf } from '@/shared/lib/time'
import { Chips, ListRow } from '@/shared/ui'
import { paymentStatus } from '../payment-words'
import { MonthSwitch } from '../ui/MonthSwitch'
import '../ui/bills.css'

type Filter = 'all' | Schema<'PaymentState'>

const FILTERS: readonly { value: Filter; label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'succeeded', label: '已支付' },
  { value: 'partially_refunded', label: '部分退款' },
  { value: 'refunded', label: '已退款' },
]

/** Bills of one month, newest first, with the month's totals. */
export function BillsScreen() {
  const { status } = useRequireSession({ route: 'bills' })
  const thisMonth = monthOf(clock.now())
  const [month, setMonth] = useState(thisMonth)
  const [filter, setFilter] = useState<Filter>('all')
  const pages = usePages('listPayments', { query: { month, ...(filter === 'all' ? {} : { state: filter }) } }, { enabled: status !== 'signed_out' })
  const summary = pages.first?.summary
  return (
    <Screen title='账单' asOfMs={pages.asOfMs}>
      <MonthSwitch month={month} last={thisMonth} onChange={setMonth} />
      <View className='bills-summary u-num'>
        {summary === undefined ? (pages.loading ? '正在统计' : '') : `${summary.count} 笔，支付 ${formatFen(summary.paidFen)}，退款 ${formatFen(summary.refundedFen)}`}
      </View>
      <Chips<Filter> label='状态' options={FILTERS} value={filter} onChange={setFilter} />
      <PagedList pages={pages} row={row} empty={{ title: `${monthName(month)}没有账单`, text: filter === 'all' ? '在食堂扫码付款后会记在这里' : '换一个状态看看', action: filter === 'all' ? { label: '扫一扫', onPress: () => replace('scan') } : undefined }} />
    </Screen>
  )
}

function row(payment: Schema<'PaymentSummary'>) {
  return (
    <ListRow
      key={payment.paymentId} title={payment.venueName} note={`${payment.windowName} · ${payment.periodName}`}
      status={paymentStatus(payment.state)} time={dayAndTime(payment.paidAt, clock.now())} amountFen={-payment.payableFen}
      onPress={() => go('bill', { id: payment.paymentId })}
    />
  )
}
