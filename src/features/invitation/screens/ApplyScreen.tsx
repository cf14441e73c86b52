import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { Screen } from '@/features/shell'
import { useLinkSecret } from '@/platform/navigation'
import { BottomBar, Button, Card, Skeleton, StateView } from '@/shared/ui'
import { useRequestForm } from '../apply/use-request-form'
import { hasAgreed, rememberAgreed } from '../consent-store'
import { isLinkSecret, scopeOf } from '../link'
import { ConsentView } from '../ui/ConsentView'
import { UnknownLinkView } from '../ui/UnknownLinkView'
import { isGone } from '../use-invitation'
import { Apply } from './Apply'
import '../ui/invitation.css'

/** Behind a host's standing link: somebody without an account asks for a visit. */
export function ApplyScreen() {
  const secret = useLinkSecret()
  return isLinkSecret(secret) ? <Link key={secret} secret={secret} /> : frame(<UnknownLinkView />)
}

function frame(children: ReactNode, bottom?: ReactNode) {
  return <Screen title='申请来访' rooted bottom={bottom}>{children}</Screen>
}

function Link({ secret }: { readonly secret: string }) {
  const { data, error, refetch } = useRequestForm(secret)
  if (data !== undefined) return <Asked secret={secret} asked={data} refresh={() => void refetch()} />
  if (error === null) return frame(<><Card><Skeleton kind='line' count={2} /></Card><Card><Skeleton kind='line' count={5} /></Card></>)
  if (isGone(error)) return frame(<UnknownLinkView />)
  const { title, next } = failureWords(error.failure)
  return frame(<StateView kind={error.failure.kind === 'lost' ? 'offline' : 'error'} title={title} text={next} action={{ onPress: () => void refetch() }} />)
}

export interface AskedProps {
  readonly secret: string
  readonly asked: Schema<'VisitRequestForm'>
  readonly refresh: () => void
}

/** First the consent, then the form. */
function Asked({ secret, asked, refresh }: AskedProps) {
  const { consent, host, receptionPhone } = asked
  const scope = scopeOf(secret)
  const [agreed, setAgreed] = useState(() => hasAgreed(scope, consent.version))
  const [declined, setDeclined] = useState(false)
  if (agreed) {
    const onConsent = () => {
      setAgreed(false)
      refresh()
    }
    return <Apply secret={secret} asked={asked} onConsent={onConsent} />
  }
  const agree = () => {
    rememberAgreed(scope, consent.version)
    setAgreed(true)
  }
  return frame(
    <>
      <View className='inv-title' role='heading' aria-level={2}>申请拜访 {host.name}</View>
      <View className='inv-text'>{host.unitName}</View>
      <ConsentView consent={consent} />
      <View className='inv-note' role='status'>{declined ? `没有收集任何信息。想换一种方式来访，请联系 ${host.name}，或打 ${receptionPhone} 问接待处` : ''}</View>
    </>,
    <BottomBar>
      <Button onPress={agree}>同意并填写</Button>
      <Button kind='quiet' block onPress={() => setDeclined(true)}>不同意</Button>
    </BottomBar>,
  )
}
