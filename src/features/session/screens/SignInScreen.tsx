import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { useRead } from '@/api/query'
import type { CallFailure } from '@/api/types'
import { failureWords } from '@/api/words'
import { Screen } from '@/features/shell'
import { usePageParams } from '@/platform/navigation'
import { credential } from '@/platform/sign-in'
import { Button, Skeleton, StateView } from '@/shared/ui'
import { comeBack } from '../come-back'
import { agreedVersion } from '../consent'
import { bindByWechat, signInBySms, signInByWechat, type SignInResult } from '../sign-in'
import { useSession } from '../store'
import { ConsentCard } from '../ui/ConsentCard'
import { SmsForm } from '../ui/SmsForm'
import '../ui/session.css'

/** Privacy consent first, then in: WeChat by its one-time code, browsers by phone and SMS code. */
export function SignInScreen() {
  const next = usePageParams()['next']
  const notice = useRead('getPrivacyNotice', {})
  const [agreed, setAgreed] = useState(agreedVersion)
  const [declined, setDeclined] = useState(false)
  const version = notice.data?.version
  // By this form or in another tab: who is signed in goes on.
  useEffect(() => useSession.subscribe(({ status }) => {
    if (status !== 'signed_out') comeBack(next)
  }), [next])

  if (notice.data === undefined || version === undefined) {
    if (notice.error === null) return frame(<Skeleton kind='row' count={4} />)
    const words = failureWords(notice.error.failure)
    return frame(<StateView kind='error' title={words.title} text={words.next} action={{ onPress: () => void notice.refetch() }} />)
  }
  if (agreed !== version) {
    if (declined) return frame(<StateView kind='empty' icon='shield' title='没有收集任何信息' text='同意隐私说明后才能登录' action={{ label: '再看一下', onPress: () => setDeclined(false) }} />)
    return frame(<ConsentCard notice={notice.data} onAgree={() => setAgreed(version)} onDecline={() => setDeclined(true)} />)
  }
  const head = <View className='session-head'><View className='session-title'>登录 e管家</View><View className='session-text'>食堂付款，扫码就行</View></View>
  if (credential === 'bearer') return frame(<>{head}<WechatWay version={version} /></>)
  return frame(<>{head}<SmsForm purpose='sign_in' submitLabel='登录' onSubmit={async (phone, code) => failureOf(await signInBySms(phone, code, version))} /></>)
}

function frame(children: ReactNode) {
  return <Screen title='登录'>{children}</Screen>
}

const failureOf = (result: SignInResult): CallFailure | null => (result.kind === 'failed' ? result.failure : null)
const inWords = (failure: CallFailure): string => Object.values(failureWords(failure)).join('，')

/** One key; the first time, the SMS code tells which staff member this WeChat belongs to. */
function WechatWay({ version }: { readonly version: string }) {
  const [ticket, setTicket] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const bind = async (phone: string, code: string) => {
    const failure = failureOf(await bindByWechat(ticket ?? '', phone, code, version))
    // Its ticket is over: the way on begins with WeChat again.
    if (failure?.kind === 'problem' && failure.problem.code === 'binding_ticket_invalid') {
      setError(inWords(failure))
      setTicket(null)
    }
    return failure
  }
  if (ticket !== null) {
    return (
      <>
        <View className='session-head'><View className='session-text'>第一次使用，请用单位登记的手机号绑定微信</View></View>
        <SmsForm purpose='bind_wechat' submitLabel='绑定并登录' onSubmit={bind} />
      </>
    )
  }
  const enter = async () => {
    setBusy(true)
    setError('')
    const result = await signInByWechat(version)
    setBusy(false)
    if (result.kind === 'binding_required') return setTicket(result.bindingTicket)
    const failure = failureOf(result)
    if (failure !== null) setError(inWords(failure))
  }
  return (
    <>
      <View className='session-error' role='alert'>{error}</View>
      <View className='session-keys'><Button busy={busy} onPress={() => void enter()}>微信登录</Button></View>
    </>
  )
}
