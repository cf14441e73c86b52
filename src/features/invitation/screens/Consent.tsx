import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '@/features/shell'
import { BottomBar, Button } from '@/shared/ui'
import { ConsentView } from '../ui/ConsentView'
import { VisitSummary } from '../ui/VisitSummary'
import type { InvitedProps } from './Invited'
import '../ui/invitation.css'

/** Asked before the first field. */
export function Consent({ invitation, asOfMs, onAgree }: InvitedProps & { readonly onAgree: () => void }) {
  const [declined, setDeclined] = useState(false)
  return (
    <Screen
      title='来访预约' rooted asOfMs={asOfMs}
      bottom={(
        <BottomBar>
          <Button onPress={onAgree}>同意并填写</Button>
          <Button kind='quiet' block onPress={() => setDeclined(true)}>不同意</Button>
        </BottomBar>
      )}
    >
      <View className='inv-title' role='heading' aria-level={2}>{invitation.host.name} 邀请您来访</View>
      <VisitSummary invitation={invitation} />
      <ConsentView consent={invitation.consent} />
      <View className='inv-note' role='status'>{declined ? `没有收集任何信息。想换一种方式来访，请联系 ${invitation.host.name}，或打 ${invitation.receptionPhone} 问接待处` : ''}</View>
    </Screen>
  )
}
