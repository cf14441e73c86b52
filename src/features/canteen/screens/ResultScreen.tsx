import { useState, type ReactNode } from 'react'
import { failureWords, problemWords } from '@/api/words'
import { payments, type Attempt } from '@/features/checkout'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { go, relaunch, replace, usePageParams } from '@/platform/navigation'
import { BottomBar, Button, Dialog, StateView, toast } from '@/shared/ui'
import { PaidPending } from '../ui/PaidPending'
import { PaidView } from '../ui/PaidView'
import { PinAgain } from '../ui/PinAgain'
import { UnsettledView } from '../ui/UnsettledView'
import { useResult } from '../use-result'

const home = () => relaunch('home')

/** What became of one payment; survives a reload and a restart because the attempt is kept on the phone. */
export function ResultScreen() {
  const key = usePageParams()['key']
  useRequireSession({ route: 'payResult', query: { key } })
  const { attempt, payment } = useResult(key)
  if (attempt === null) {
    return frame(<StateView kind='empty' title='没有找到这笔支付' text='可以到账单里查看已完成的付款' action={{ label: '查看账单', onPress: () => replace('bills') }} />)
  }
  switch (attempt.state) {
    case 'succeeded':
      if (payment.data !== undefined) return frame(<PaidView payment={payment.data} />, <Done paymentId={payment.data.paymentId} />)
      if (payment.error === null) return frame(<PaidPending attempt={attempt} />, <Done />)
      return frame(<StateView kind='error' title='已支付成功，凭证还没取到' text={failureWords(payment.error.failure).next} action={{ onPress: () => void payment.refetch() }} />, <Done />)
    case 'refused': {
      const refusal = attempt.refusal
      const { title, next } = refusal === undefined ? { title: '没有付款', next: '重新扫码' } : problemWords({ type: 'about:blank', title: '', status: 422, retryable: false, ...refusal.extensions, code: refusal.code })
      return frame(<StateView kind='error' title={title} text={next} action={{ label: '重新扫码', onPress: () => replace('scan') }} />, <Done />)
    }
    case 'closed':
      return frame(<StateView kind='empty' icon='shield' title='这笔支付已关闭，没有扣款' text='需要时重新扫码付款' action={{ label: '重新扫码', onPress: () => replace('scan') }} />, <Done />)
    case 'created':
    case 'submitted':
    case 'unknown':
      return <Unsettled attempt={attempt} />
  }
}

function frame(children: ReactNode, bottom?: ReactNode, overlay?: ReactNode) {
  return <Screen title='支付结果' bottom={bottom} overlay={overlay}>{children}</Screen>
}

function Done({ paymentId }: { readonly paymentId?: string }) {
  return (
    <BottomBar>
      <Button onPress={home}>完成</Button>
      {paymentId === undefined ? null : <Button kind='quiet' block onPress={() => go('bill', { id: paymentId })}>查看凭证</Button>}
    </BottomBar>
  )
}

function Unsettled({ attempt }: { readonly attempt: Attempt }) {
  const [asking, setAsking] = useState(false)
  const [closing, setClosing] = useState(false)
  const ask = async () => {
    setAsking(true)
    const outcome = await payments.resume(attempt.key)
    setAsking(false)
    if (outcome.kind === 'unknown' || outcome.kind === 'retry_later') toast('还没有结果，会继续确认')
  }
  const close = async () => {
    setClosing(false)
    setAsking(true)
    const outcome = await payments.close(attempt.key)
    setAsking(false)
    if (outcome.kind === 'unknown') toast(outcome.inFlight ? '系统正在处理这笔，出结果前关不了，会马上告诉您' : '网络不通，连上后会自动关闭')
    if (outcome.kind === 'retry_later') toast('还没有关闭，会继续尝试')
  }
  const needsPin = attempt.state === 'created' && attempt.closeWanted !== true
  return frame(
    needsPin ? <PinAgain attempt={attempt} /> : <UnsettledView attempt={attempt} />,
    <BottomBar>
      {needsPin ? null : <Button busy={asking} onPress={() => void ask()}>{asking ? '正在查询' : '查询结果'}</Button>}
      <Button kind='quiet' block onPress={() => setClosing(true)}>不付了，关闭这笔</Button>
    </BottomBar>,
    <Dialog open={closing} title='关闭这笔支付？' confirmLabel='关闭' cancelLabel='继续等' danger onConfirm={() => void close()} onCancel={() => setClosing(false)}>
      如果已经扣款，会显示支付成功；没有扣款的，之后也不会再扣。
    </Dialog>,
  )
}
