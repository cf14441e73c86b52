import type { ReactNode } from 'react'
import { useRead } from '@/api/query'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { Card, ListRow, Skeleton, StateView } from '@/shared/ui'
import { BalanceCard } from '../ui/BalanceCard'
import { LevelCard } from '../ui/LevelCard'
import { RulesCard } from '../ui/RulesCard'
import { SignInCard } from '../ui/SignInCard'

/** My points today: what there is, the day's two ways to more, and the rules. */
export function PointsScreen() {
  const { status } = useRequireSession({ route: 'points' })
  const overview = useRead('getPointsOverview', {}, { enabled: status !== 'signed_out' })
  const { data } = overview
  if (data !== undefined) {
    return frame(
      <>
        <BalanceCard overview={data} />
        <SignInCard streak={data.signIn} />
        <Card flush>
          <ListRow icon='quiz' title='知识问答' note={data.quizAnsweredToday ? '今天答过了，看看答案' : '每天几道题，答对得积分'} onPress={() => go('quiz')} />
          <ListRow icon='gift' title='抽奖' note='用签到和答题得的机会' onPress={() => go('draws')} />
        </Card>
        <LevelCard level={data.level} />
        <RulesCard rules={data.rules} />
      </>,
      overview.dataUpdatedAt,
    )
  }
  if (overview.error === null) return frame(<><Card className='points-wait'><Skeleton kind='line' /><Skeleton kind='amount' /><Skeleton kind='line' /></Card><Card><Skeleton kind='line' count={5} /></Card></>)
  const { title, next } = failureWords(overview.error.failure)
  return frame(<StateView kind='error' title={title} text={next} action={{ onPress: () => void overview.refetch() }} />)
}

function frame(children: ReactNode, asOfMs?: number) {
  return <Screen title='积分' asOfMs={asOfMs}>{children}</Screen>
}
