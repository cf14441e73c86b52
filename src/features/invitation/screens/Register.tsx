import { View } from '@tarojs/components'
import { Screen } from '@/features/shell'
import { BottomBar, Button } from '@/shared/ui'
import { scopeOf } from '../link'
import { usePersonForm } from '../person/use-person-form'
import { PersonFields } from '../ui/PersonFields'
import { VisitSummary } from '../ui/VisitSummary'
import { useRegister } from '../use-register'
import type { InvitedProps } from './Invited'
import '../ui/invitation.css'

/** The form of who comes, and the key that sends it. */
export function Register({ secret, invitation, asOfMs, refresh, onDone }: InvitedProps & { readonly onDone: () => void }) {
  const { details, again, maxCompanions, state } = invitation
  const form = usePersonForm({ known: details ?? again, draft: scopeOf(secret), maxCompanions })
  const { busy, words, submit } = useRegister({ secret, invitation, form, refresh, onDone })
  const isEdit = state !== 'invited'
  return (
    <Screen
      title={isEdit ? '修改登记信息' : '来访登记'} rooted asOfMs={asOfMs}
      bottom={(
        <BottomBar>
          <View className='inv-problem' role='alert'>{words}</View>
          <Button busy={busy} onPress={submit}>{busy ? '正在提交' : isEdit ? '提交修改' : '提交登记'}</Button>
          {isEdit ? <Button kind='quiet' block onPress={onDone}>不改了</Button> : null}
        </BottomBar>
      )}
    >
      <VisitSummary invitation={invitation} />
      {state === 'approved' ? <View className='inv-warn' role='note'>提交修改后，现在的通行码作废，要等 {invitation.host.name} 重新批准</View> : null}
      {details === null && again !== null ? <View className='inv-note'>上次来访登记过，核对后可以直接提交</View> : null}
      <PersonFields form={form} />
    </Screen>
  )
}
