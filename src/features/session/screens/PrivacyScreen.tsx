import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/query'
import { queryClient } from '@/api/query-client'
import { failureWords } from '@/api/words'
import { Screen } from '@/features/shell'
import { relaunch } from '@/platform/navigation'
import { Button, Card, Dialog, Skeleton, StateView, toast } from '@/shared/ui'
import { agreedVersion, withdrawConsent } from '../consent'
import { agreeTo, signOut } from '../sign-in'
import { useSession } from '../store'
import { NoticeItems } from '../ui/ConsentCard'
import '../ui/session.css'

/** The notice in force, the way to agree to a newer one, and the way to withdraw the consent. */
export function PrivacyScreen() {
  const notice = useRead('getPrivacyNotice', {})
  const signedIn = useSession((session) => session.status !== 'signed_out')
  const [asking, setAsking] = useState(false)
  const [agreed, setAgreed] = useState(agreedVersion)
  const agree = async (version: string) => {
    const failure = await agreeTo(version)
    if (failure !== null) return toast(failureWords(failure).title, 'bad')
    setAgreed(version)
    toast('已同意', 'ok')
    void queryClient.invalidateQueries()
  }
  const withdraw = () => {
    setAsking(false)
    withdrawConsent()
    signOut()
    relaunch('signIn')
  }
  const failed = notice.error !== null && notice.data === undefined ? failureWords(notice.error.failure) : null
  return (
    <Screen
      title='隐私说明'
      overlay={(
        <Dialog open={asking} title='撤回同意并退出？' confirmLabel='撤回并退出' danger onConfirm={withdraw} onCancel={() => setAsking(false)}>
          账单和余额会保留在单位账上，重新同意后可以继续使用。
        </Dialog>
      )}
    >
      {failed !== null ? <StateView kind='error' title={failed.title} text={failed.next} action={{ onPress: () => void notice.refetch() }} /> : notice.data === undefined ? <Skeleton kind='row' count={5} /> : (
        <>
          <Card title={`${notice.data.effectiveOn} 起施行`}>
            <View className='session-text'>{notice.data.summary}</View>
            <NoticeItems notice={notice.data} />
          </Card>
          {signedIn ? (
            <View className='session-keys'>
              {agreed === notice.data.version ? null : <Button onPress={() => void agree(notice.data.version)}>同意并继续</Button>}
              <Button kind='quiet' block onPress={() => setAsking(true)}>撤回同意</Button>
            </View>
          ) : null}
        </>
      )}
    </Screen>
  )
}
