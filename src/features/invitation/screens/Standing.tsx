import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '@/features/shell'
import { copyText } from '@/platform/share'
import { Button, Dialog, toast } from '@/shared/ui'
import { canWithdraw, passFacts } from '../invitation-rules'
import { retentionWords } from '../invitation-words'
import { linkOf } from '../link'
import { DetailsView } from '../ui/DetailsView'
import { PassCard } from '../ui/PassCard'
import { PassFactsView } from '../ui/PassFactsView'
import { StateCard } from '../ui/StateCard'
import { VisitSummary } from '../ui/VisitSummary'
import { useWithdraw } from '../use-withdraw'
import type { InvitedProps } from './Invited'
import '../ui/invitation.css'

const copy = async (secret: string) => {
  if (await copyText(linkOf(secret))) toast('链接已复制', 'ok')
  else toast('没能复制，请收藏这个页面')
}

/** How the visit stands: the pass once there is one, else what is waited for or what became of it. */
export function Standing({ secret, invitation, asOfMs, stale, onEdit }: InvitedProps & { readonly onEdit: () => void }) {
  const { state, host, details, isEditable, personalDataUntil } = invitation
  const [warned, setWarned] = useState(false)
  const withdrawing = useWithdraw(secret)
  const facts = passFacts(invitation)
  const isOpen = state === 'pending' || state === 'approved'
  const edit = () => (state === 'approved' ? setWarned(true) : onEdit())
  return (
    <Screen
      title={facts === null ? '来访预约' : '访客通行码'} rooted asOfMs={asOfMs}
      overlay={(
        <>
          <Dialog
            open={warned} title='修改后要重新批准' confirmLabel='去修改' cancelLabel='不改了' onCancel={() => setWarned(false)}
            onConfirm={() => {
              setWarned(false)
              onEdit()
            }}
          >
            提交修改后，现在的通行码马上作废，{host.name} 重新批准后才有新的。
          </Dialog>
          <Dialog open={withdrawing.asking} danger title='撤回并删除个人信息？' confirmLabel='撤回并删除' cancelLabel='先不撤回' onConfirm={withdrawing.confirm} onCancel={withdrawing.keep}>
            {isOpen ? '姓名、证件号、手机号马上删除，这次来访取消，通行码作废，不能恢复。' : '姓名、证件号、手机号马上删除，不能恢复。'}
          </Dialog>
        </>
      )}
    >
      {facts === null ? <StateCard invitation={invitation} /> : <PassCard facts={facts} hostName={host.name} state={state} stale={stale} />}
      {facts === null ? null : <PassFactsView facts={facts} />}
      <VisitSummary invitation={invitation} hasPlace={facts === null} />
      {details === null ? null : <DetailsView details={details} />}
      <View className='inv-keys'>
        {isOpen ? <Button kind='secondary' block onPress={() => void copy(secret)}>复制链接，下次再打开</Button> : null}
        {isOpen && isEditable ? <Button kind='secondary' block onPress={edit}>修改登记信息</Button> : null}
      </View>
      <View className='inv-note'>{retentionWords(personalDataUntil)}</View>
      {canWithdraw(invitation) ? <Button kind='quiet' block busy={withdrawing.busy} onPress={withdrawing.ask}>撤回同意，删除个人信息</Button> : null}
      <View className='inv-problem' role='alert'>{withdrawing.words}</View>
    </Screen>
  )
}
