import { View } from '@tarojs/components'
import { failureWords } from '@/api/words'
import { usePinAgain, type Attempt } from '@/features/checkout'
import { Amount, Card, PinPad } from '@/shared/ui'
import './pay-view.css'

/** The payment with its PIN never arrived; the PIN itself is kept nowhere, so it has to be entered again. */
export function PinAgain({ attempt }: { readonly attempt: Attempt }) {
  const { busy, failure, pay } = usePinAgain(attempt.key)
  const words = failure === null ? null : failureWords(failure)
  return (
    <Card title='刚才的付款没有送到'>
      <View className='pay-note' role='status'>再输入一次支付密码，继续付这一笔，不会重复扣款。</View>
      <View className='pay-confirm-payee'>付给 {attempt.payeeName} {attempt.windowName}</View>
      <View className='pay-confirm-amount'><Amount fen={attempt.payableFen} size='xl' /></View>
      <PinPad busy={busy} error={words === null ? undefined : `${words.title}，${words.next}`} onComplete={(pin) => void pay(pin)} />
    </Card>
  )
}
