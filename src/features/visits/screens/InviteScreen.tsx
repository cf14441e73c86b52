import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { useRequireSession, type KnownUser } from '@/features/session'
import { Screen } from '@/features/shell'
import { replace, usePageParams } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { routeUrl } from '@/shared/lib/routes'
import { BottomBar, Button, Card, Skeleton, StateView } from '@/shared/ui'
import { firstOf, inviteWords } from '../invite-rules'
import { sharedLink, type SharedLink } from '../shared-link'
import { ChangeForm } from '../ui/ChangeForm'
import { InviteDone } from '../ui/InviteDone'
import { InviteForm } from '../ui/InviteForm'
import { InviteSheets, type OpenSheet } from '../ui/InviteSheets'
import { LinkSheet } from '../ui/LinkSheet'
import { useInvite, type Inviting } from '../use-invite'

/** Inviting, and with `visit` changing an invitation: the same questions. */
export function InviteScreen() {
  const { visit } = usePageParams()
  const title = visit === undefined ? '邀请访客' : '改期或修改'
  const { status, user } = useRequireSession({ route: 'visitInvite', query: { visit } })
  const options = useRead('getVisitOptions', {}, { enabled: status !== 'signed_out' })
  if (options.data !== undefined && user !== null) {
    if (visit !== undefined) return <ChangeForm options={options.data} visitId={visit} />
    return <Invite key={user.staffId} options={options.data} user={user} />
  }
  if (options.error === null) return frame(title, LOADING)
  const { title: what, next } = failureWords(options.error.failure)
  return frame(title, <StateView kind='error' title={what} text={next} action={{ onPress: () => void options.refetch() }} />)
}

const LOADING = (
  <>
    <Card><Skeleton kind='line' count={5} /></Card>
    <Card><Skeleton kind='line' count={4} /></Card>
    <Card flush><Skeleton kind='row' count={3} /></Card>
  </>
)

function frame(title: string, children: ReactNode) {
  return <Screen title={title}>{children}</Screen>
}

function Invite({ options, user }: { readonly options: Schema<'VisitOptions'>; readonly user: KnownUser }) {
  const inviting = useInvite(options, user.staffId)
  const { draft, created, problems, isOpen, busy } = inviting
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const [sending, setSending] = useState<SharedLink | null>(null)
  const host = draft.colleague?.name ?? user.name
  const linkOf = (visit: Schema<'CreatedVisit'>) => sharedLink({ host, ...visit })
  const [only] = created?.visits ?? []
  const card = sending ?? (only === undefined ? null : linkOf(only))
  useShareCard({ title: card?.title ?? 'e管家 访客预约', path: card?.path ?? routeUrl('home') })
  if (created !== null) {
    return (
      <Screen
        title='邀请访客' overlay={<LinkSheet link={sending} onClose={() => setSending(null)} />}
        bottom={<BottomBar><Button kind='secondary' size='l' onPress={() => replace('visits')}>完成</Button><Button kind='quiet' block onPress={inviting.again}>再邀请</Button></BottomBar>}
      >
        <InviteDone visits={created.visits} onSend={(visit) => setSending(linkOf(visit))} />
      </Screen>
    )
  }
  if (isOpen) {
    return (
      <Screen title='邀请访客' bottom={<BottomBar><Button busy={busy} onPress={inviting.ask}>{busy ? '正在邀请' : '查询邀请结果'}</Button></BottomBar>}>
        <Confirming inviting={inviting} />
      </Screen>
    )
  }
  return (
    <Screen
      title='邀请访客' overlay={<InviteSheets sheet={sheet} options={options} draft={draft} ownId={user.staffId} onChange={inviting.change} onSheet={setSheet} />}
      bottom={(
        <BottomBar note={<View className='invite-problem' role='alert'>{inviting.stop ?? firstOf(problems)}</View>}>
          <Button onPress={inviting.submit}>{inviteWords(draft)}</Button>
        </BottomBar>
      )}
    >
      <InviteForm options={options} draft={draft} problems={problems} onChange={inviting.change} onSheet={setSheet} />
    </Screen>
  )
}

/** Sent, and no answer yet: what was asked is asked again, never anew. */
function Confirming({ inviting: { stop, busy } }: { readonly inviting: Inviting }) {
  return (
    <View role='alert'>
      <Card title={busy || stop === null ? '正在邀请' : '正在确认，不会重复邀请'}>
        <View className='invite-help'>{stop === null ? '马上就好。' : `${stop}。可以先离开，之后在“我的事项”里查看。`}</View>
      </Card>
    </View>
  )
}
