import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { tapFeedback } from '@/platform/vibrate'
import { clock } from '@/shared/lib/clock'
import { dayAndTime, dayOf } from '@/shared/lib/time'
import { Card, Chips, ListRow, Skeleton, StateView } from '@/shared/ui'
import { windowPaymentStatus } from '../window-words'
import { BoardView } from '../ui/BoardView'
import '../ui/workbench.css'

/** The mini-program has no sockets here and a farmhouse's phone is old: one small answer every few seconds. */
const POLL_MS = 4_000
const WORD_GRACE_MS = 6_000

/** The window's own screen: the word of the minute, today's takings, and each payment as it comes in. */
export function WindowScreen() {
  const { status } = useRequireSession({ route: 'workbench' })
  const windows = useRead('listServedWindows', {}, { enabled: status !== 'signed_out' })
  const [chosen, setChosen] = useState<string | null>(null)
  const items = windows.data?.items ?? []
  const served = items.find((item) => item.windowId === chosen) ?? items[0]
  const failed = windows.error !== null && windows.data === undefined ? failureWords(windows.error.failure) : null
  return (
    <Screen title='窗口工作台'>
      {failed !== null ? <StateView kind='error' title={failed.title} text={failed.next} action={{ onPress: () => void windows.refetch() }} /> : windows.isPending ? <Card flush><Skeleton kind='row' count={3} /></Card> : served === undefined ? <StateView kind='empty' icon='store' title='没有可看的窗口' text='请联系机关事务中心登记窗口' /> : (
        <>
          {items.length > 1 ? (
            <Chips label='窗口' options={items.map((item) => ({ value: item.windowId, label: item.windowName }))} value={served.windowId} onChange={setChosen} />
          ) : null}
          <Board key={served.windowId} windowId={served.windowId} />
        </>
      )}
    </Screen>
  )
}

function Board({ windowId }: { readonly windowId: string }) {
  const board = useRead('getWindowBoard', { path: { windowId } }, { refetchInterval: POLL_MS, staleTime: 0 })
  const pages = usePages('listWindowPayments', { path: { windowId } })
  const { refresh } = pages
  const newest = pages.items.find(({ paidAt }) => dayOf(paidAt) === board.data?.day)
  const latest = board.data?.latestPaymentId
  const seen = useRef(latest)
  useEffect(() => {
    if (latest === undefined || latest === seen.current) return
    const first = seen.current === undefined
    seen.current = latest
    if (first) return
    tapFeedback()
    void refresh()
  }, [latest, refresh])
  const failed = board.error !== null && board.data === undefined ? failureWords(board.error.failure) : null
  return (
    <>
      {/* A place of its own: the mini-program sends all siblings of what comes in its place again. */}
      <View>
        {failed !== null ? <StateView kind='error' title={failed.title} text={failed.next} action={{ onPress: () => void board.refetch() }} /> : board.data === undefined ? <Card><Skeleton kind='picture' /></Card> : <BoardView board={board.data} stale={board.failureCount > 0 || isOver(board.data.word)} asOfMs={board.dataUpdatedAt} latest={newest} onOpen={open} />}
      </View>
      <PagedList pages={pages} title='收款' row={row} empty={{ title: '今天还没有收款', text: '收到后会自动出现在这里' }} />
    </>
  )
}

/** Nobody may be mistrusted because of last minute's word; the next one is on its way for a few seconds. */
const isOver = ({ validUntil }: Schema<'MinuteWord'>): boolean => Date.parse(validUntil) + WORD_GRACE_MS < clock.now()

const open = (paymentId: string) => go('refund', { id: paymentId })

function row(payment: Schema<'WindowPayment'>) {
  return (
    <ListRow
      key={payment.paymentId} title={payment.payerNameMasked} note={`${payment.periodName}${payment.located ? '' : ' · 没有定位'}`}
      status={windowPaymentStatus(payment)} time={dayAndTime(payment.paidAt, clock.now())} amountFen={payment.payableFen} signed
      onPress={() => open(payment.paymentId)}
    />
  )
}
