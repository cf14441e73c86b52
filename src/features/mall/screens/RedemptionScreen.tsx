import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { back, usePageParams } from '@/platform/navigation'
import { Button, Card, Dialog, Icon, Skeleton, StateView } from '@/shared/ui'
import { countWords, returnedWords } from '../mall-words'
import { RedemptionView } from '../ui/RedemptionView'
import { useCancel } from '../use-cancel'
import '../ui/mall.css'

/** While it waits, the counter's answer shows here by itself. */
const POLL_MS = 5_000

/** One redemption; right after redeeming it is the result page. */
export function RedemptionScreen() {
  const { id = '', fresh } = usePageParams()
  const { status } = useRequireSession({ route: 'redemption', query: { id } })
  const redemption = useRead('getRedemption', { path: { redemptionId: id } }, { enabled: status !== 'signed_out', staleTime: 0 })
  // The same read once more, which asks again for as long as the first one says that it waits.
  useRead('getRedemption', { path: { redemptionId: id } }, { enabled: redemption.data?.state === 'ready', refetchInterval: POLL_MS })
  if (redemption.data !== undefined) return <Redemption redemption={redemption.data} asOfMs={redemption.dataUpdatedAt} isFresh={fresh === '1'} />
  if (redemption.error === null) return frame(<><Card><Skeleton kind='line' count={2} /></Card><Card><Skeleton kind='picture' /></Card><Card><Skeleton kind='line' count={5} /></Card></>)
  const { title, next } = failureWords(redemption.error.failure)
  return frame(<StateView kind='error' title={title} text={next} action={redemption.error.isGone ? { label: '返回', onPress: back } : { onPress: () => void redemption.refetch() }} />)
}

function frame(children: ReactNode) {
  return <Screen title='兑换详情'>{children}</Screen>
}

interface RedemptionProps {
  readonly redemption: Schema<'Redemption'>
  readonly asOfMs: number
  readonly isFresh: boolean
}

function Redemption({ redemption, asOfMs, isFresh }: RedemptionProps) {
  const { asking, words, busy, unsettled, ask, confirm, keep } = useCancel(redemption)
  const isNew = isFresh && (redemption.state === 'ready' || redemption.state === 'issued')
  return (
    <Screen
      title='兑换详情' asOfMs={asOfMs}
      overlay={(
        <Dialog open={asking} title='取消这笔兑换？' confirmLabel='取消兑换' cancelLabel='不取消' danger onConfirm={confirm} onCancel={keep}>
          {countWords(redemption)}。取消后 {returnedWords(redemption).replace('已退回', '马上退回')}，领取码作废。
        </Dialog>
      )}
    >
      {isNew ? <View className='mall-new' role='status'><Icon name='check' /><View>兑换成功</View></View> : null}
      <RedemptionView redemption={redemption} />
      <View className='mall-problem' role='alert'>{words}</View>
      {redemption.cancellable || unsettled ? <Button kind='quiet' block busy={busy} onPress={unsettled ? confirm : ask}>{unsettled ? '查询取消结果' : '取消兑换'}</Button> : null}
    </Screen>
  )
}
