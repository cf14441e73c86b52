import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { exactTime } from '@/shared/lib/time'
import { Button } from '@/shared/ui'
import { answerOf, thingOf } from '../pick-up-words'
import type { useCounter } from '../use-counter'
import { CodeEntry } from './CodeEntry'
import { CounterAnswerView } from './CounterAnswerView'
import './counter.css'

/** Keypad, then the answer in its place, and the one key that goes with it. */
export function CounterDesk({ counter }: { readonly counter: ReturnType<typeof useCounter> }) {
  const { code, step, busy, press, handOut, again } = counter
  switch (step.name) {
    case 'typing':
      return counter.unsettled ? <Waiting busy={busy} next='上一次发放还没有结果' onAsk={handOut} onNext={again} /> : <CodeEntry code={code} busy={false} failure={step.failure} onKey={press} />
    case 'looking': return <CodeEntry code={code} busy failure={undefined} onKey={press} />
    case 'found': {
      const { answer, title, next } = answerOf(step.pickUp)
      return (
        <>
          <CounterAnswerView tone={answer === 'ready' ? 'go' : 'stop'} title={title} next={next}><What pickUp={step.pickUp} /></CounterAnswerView>
          {answer === 'ready' ? <Button busy={busy} onPress={handOut}>{busy ? '正在登记' : '发放'}</Button> : null}
          <Button kind={answer === 'ready' ? 'quiet' : 'secondary'} block disabled={busy} onPress={again}>{answer === 'ready' ? '不发放，换一个码' : '换一个码'}</Button>
        </>
      )
    }
    case 'done':
      return <Settled onAgain={again}><CounterAnswerView tone='ok' title='已发放' next={exactTime(step.pickUp.changedAt)}><What pickUp={step.pickUp} /></CounterAnswerView></Settled>
    case 'refused': {
      const { title, next } = failureWords(step.failure)
      return <Settled onAgain={again}><CounterAnswerView tone='stop' title='不要发放' next={`${title}，${next}`} /></Settled>
    }
    case 'unsettled': return <Waiting busy={busy} next={failureWords(step.failure).title} onAsk={handOut} onNext={again} />
    case 'storage_full': return <Settled onAgain={again}><CounterAnswerView tone='stop' title='先不要发放' next='手机存储已满，没有登记。清理一些空间后再试' /></Settled>
  }
}

function Settled({ children, onAgain }: { readonly children: ReactNode; readonly onAgain: () => void }) {
  return <>{children}<Button kind='secondary' size='l' onPress={onAgain}>下一位</Button></>
}

interface WaitingProps {
  readonly busy: boolean
  readonly next: string
  readonly onAsk: () => void
  readonly onNext: () => void
}

function Waiting({ busy, next, onAsk, onNext }: WaitingProps) {
  return (
    <>
      <CounterAnswerView tone='wait' title='正在确认' next={`${next}。不会重复登记`} />
      <Button busy={busy} onPress={onAsk}>{busy ? '正在查询' : '查询结果'}</Button>
      <Button kind='quiet' block disabled={busy} onPress={onNext}>先接待下一位，稍后在“我的事项”里查</Button>
    </>
  )
}

function What({ pickUp }: { readonly pickUp: Schema<'PickUp'> }) {
  const { ownerNameMasked, unitName, createdAt, serial } = pickUp
  return (
    <View className='counter-what'>
      <View className='counter-thing u-num'>{thingOf(pickUp)}</View>
      <View className='counter-who'>{ownerNameMasked} · {unitName}</View>
      <View className='counter-small u-num'>兑换于 {exactTime(createdAt)}</View>
      <View className='counter-small u-num'>单号 {serial}</View>
    </View>
  )
}
