import { View } from '@tarojs/components'
import { useState } from 'react'
import { intentProblem } from '@/api/intent-words'
import { sendIntent } from '@/api/intents'
import type { Schema } from '@/api/types'
import { useSession } from '@/features/session'
import { BottomBar, Button, Dialog, toast } from '@/shared/ui'

interface GiveKeysProps {
  readonly coupon: Schema<'Coupon'>
}

/** Gives a coupon to a colleague after asking, and takes it back until somebody has redeemed it. */
export function GiveKeys({ coupon: { couponId, rule, state } }: GiveKeysProps) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const userId = useSession((session) => session.user?.staffId) ?? ''
  const act = async (operationId: 'shareCoupon' | 'withdrawCouponShare') => {
    setAsking(false)
    setProblem('')
    setBusy(true)
    const outcome = await sendIntent({ operationId, scope: couponId, userId, input: { path: { couponId } } })
    setBusy(false)
    if (outcome.kind !== 'done') setProblem(intentProblem(outcome))
    else if (operationId === 'withdrawCouponShare') toast('已收回，可以自己用了', 'ok')
  }
  if (state !== 'shared' && (state !== 'usable' || !rule.shareable)) return null
  return (
    <BottomBar>
      <View className='coupon-problem' role='alert'>{problem}</View>
      {state === 'shared'
        ? <Button kind='secondary' size='l' busy={busy} onPress={() => void act('withdrawCouponShare')}>{busy ? '正在收回' : '收回转赠'}</Button>
        : <Button kind='secondary' size='l' busy={busy} onPress={() => setAsking(true)}>{busy ? '正在生成兑换码' : '转赠给同事'}</Button>}
      <Dialog open={asking} title={`转赠“${rule.title}”？`} confirmLabel='生成兑换码' onConfirm={() => void act('shareCoupon')} onCancel={() => setAsking(false)}>
        会生成一个一次性兑换码，一天内有效。同事兑换之前这张券先不能用，可以随时收回。
      </Dialog>
    </BottomBar>
  )
}
