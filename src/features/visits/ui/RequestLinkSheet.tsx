import { View } from '@tarojs/components'
import { useState } from 'react'
import { intentProblem } from '@/api/intent-words'
import type { CallFailure } from '@/api/types'
import { useIntent } from '@/api/use-intents'
import { failureWords } from '@/api/words'
import { Button, Sheet, Skeleton, StateView, toast } from '@/shared/ui'
import type { SharedLink } from '../shared-link'
import { LinkKeys } from './LinkKeys'

interface RequestLinkSheetProps {
  readonly staffId: string
  /** Null until it is there; the page's share card is the same one. */
  readonly link: SharedLink | null
  readonly failure: CallFailure | null
  readonly onRetry: () => void
  readonly onClose: () => void
}

/** The link that stands: visitors apply through it, and every request waits for an approval. */
export function RequestLinkSheet({ staffId, link, failure, onRetry, onClose }: RequestLinkSheetProps) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState('')
  const { open, busy, send } = useIntent('renewVisitRequestLink', 'mine', staffId, (outcome) => {
    if (outcome.kind !== 'done') return setProblem(intentProblem(outcome))
    setProblem('')
    toast('换好了，原来的链接作废', 'ok')
  })
  const renew = () => {
    setAsking(false)
    send({})
  }
  const key = asking
    ? <Button kind='danger' block onPress={renew}>换链接，原来的立刻作废</Button>
    : <Button kind='quiet' block busy={busy} onPress={open === null ? () => setAsking(true) : renew}>{busy ? '正在换' : open === null ? '换一个新链接' : '查询结果'}</Button>
  return (
    <Sheet open title='我的申请链接' onClose={onClose} footer={link === null ? undefined : key}>
      {link === null ? (failure === null ? <Skeleton kind='line' count={3} /> : (
        <StateView kind='error' title={failureWords(failure).title} text={failureWords(failure).next} action={{ onPress: onRetry }} />
      )) : (
        <>
          <View className='visit-link-text u-num'>{link.text}</View>
          <LinkKeys text={link.text} hasCard />
          <View className='visit-link-note'>{link.note}</View>
          <View className='visits-problem' role='alert'>{problem}</View>
        </>
      )}
    </Sheet>
  )
}
