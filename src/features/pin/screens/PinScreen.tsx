import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useRead } from '@/api/query'
import { queryClient } from '@/api/query-client'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { back, usePageParams } from '@/platform/navigation'
import { Button, Skeleton, StateView, toast } from '@/shared/ui'
import { PinSteps } from '../ui/PinSteps'
import { ResetForm } from '../ui/ResetForm'
import { changePin, setPin } from '../save-pin'
import '../ui/pin.css'

/** A tab of the mini-program stays open below and says whether there is a PIN. */
const saved = () => {
  void queryClient.invalidateQueries({ queryKey: ['getMe'] })
  toast('支付密码已保存', 'ok')
  back()
}

/** Sets the pay PIN the first time, changes it, or resets it by SMS. PINs live in memory only. */
export function PinScreen() {
  const mode = usePageParams()['mode']
  useRequireSession({ route: 'pin', query: { mode } })
  const me = useRead('getMe', {}, { staleTime: 0 })
  const [resetting, setResetting] = useState(mode === 'reset')

  if (me.data === undefined) {
    if (me.error === null) return frame(<Skeleton kind='row' count={3} />)
    const words = failureWords(me.error.failure)
    return frame(<StateView kind='error' title={words.title} text={words.next} action={{ onPress: () => void me.refetch() }} />)
  }
  if (!me.data.roles.includes('cadre')) return frame(<StateView kind='empty' icon='lock' title='当前账号不付款，不需要支付密码' action={{ label: '返回', onPress: back }} />)
  if (resetting) return frame(<ResetForm onSaved={saved} />)
  if (!me.data.payPin.isSet) return frame(<PinSteps steps={['new', 'again']} save={({ pin }) => setPin(pin)} onSaved={saved} />)
  return frame(
    <>
      <PinSteps steps={['current', 'new', 'again']} save={({ currentPin, pin }) => changePin(currentPin, pin)} onSaved={saved} />
      <View className='pin-forgot'><Button kind='quiet' onPress={() => setResetting(true)}>忘记密码，用短信重置</Button></View>
    </>,
  )
}

function frame(children: ReactNode) {
  return <Screen title='支付密码'>{children}</Screen>
}
