import type { ReactNode } from 'react'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { back, usePageParams } from '@/platform/navigation'
import { Card, Skeleton, StateView } from '@/shared/ui'
import { ByHand } from '../ui/ByHand'
import { MyLines } from '../ui/MyLines'
import { VerdictCard } from '../ui/VerdictCard'
import { useProof } from '../use-proof'

/** The whole draw, done again on this phone, and how anybody does the same by hand. */
export function ProofScreen() {
  const id = usePageParams()['id'] ?? ''
  const { status } = useRequireSession({ route: 'drawProof', query: { id } })
  const { whole, verdict } = useProof(id, status !== 'signed_out')
  if (whole.error !== null && whole.data === undefined) {
    const { title, next } = failureWords(whole.error.failure)
    const final = [400, 404, 409].includes(whole.error.status)
    return frame(<StateView kind='error' title={title} text={next} action={final ? { label: '返回', onPress: back } : { onPress: () => void whole.refetch() }} />)
  }
  if (whole.data === undefined || verdict === null) {
    return frame(<Card title={whole.data === undefined ? '正在取全部记录' : `正在重算 ${whole.data.log.length} 条记录`}><Skeleton kind='line' count={3} /></Card>)
  }
  const { proof } = whole.data
  return frame(
    <>
      <VerdictCard verdict={verdict} />
      <MyLines verdict={verdict} />
      <ByHand proof={proof} line={verdict.mine.find(({ agrees }) => agrees)?.checked ?? verdict.example} />
    </>,
  )
}

function frame(children: ReactNode) {
  return <Screen title='验证抽奖'>{children}</Screen>
}
