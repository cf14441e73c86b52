import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { back, go, usePageParams, usePageShown } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { routeUrl } from '@/shared/lib/routes'
import { isOpenVisit } from '@/shared/lib/visit-state'
import { BottomBar, Button, Card, Skeleton, StateView } from '@/shared/ui'
import { inviteAgain } from '../invite-draft'
import { sharedLink, type SharedLink } from '../shared-link'
import { LinkSheet } from '../ui/LinkSheet'
import { News } from '../ui/News'
import { VisitKeys } from '../ui/VisitKeys'
import { VisitSheets, type VisitQuestion } from '../ui/VisitSheets'
import { VisitDetails, VisitHead } from '../ui/VisitView'
import { useVisitActions } from '../use-visit-actions'
import { useVisitNews } from '../use-visit-news'
import '../ui/visit.css'

const TITLE = '来访详情'
/** The visitor's registration and the gate show here by themselves. */
const POLL_MS = 5_000

/** One visit: where it stands, and what the host can do about it. */
export function VisitScreen() {
  const id = usePageParams()['id'] ?? ''
  const { status, user } = useRequireSession({ route: 'visit', query: { id } })
  const shown = usePageShown()
  const visit = useRead('getVisit', { path: { visitId: id } }, { enabled: status !== 'signed_out', staleTime: 0 })
  // The same read once more, which asks again for as long as the first one says that it is not over.
  const isOpen = visit.data !== undefined && isOpenVisit(visit.data)
  useRead('getVisit', { path: { visitId: id } }, { enabled: shown && isOpen, refetchInterval: POLL_MS })
  if (visit.data !== undefined && user !== null) {
    return <Visit key={user.staffId} visit={visit.data} asOfMs={visit.dataUpdatedAt} staffId={user.staffId} />
  }
  if (visit.error === null) return frame(LOADING)
  const { title, next } = failureWords(visit.error.failure)
  return frame(<StateView kind='error' title={title} text={next} action={visit.error.isGone ? { label: '返回', onPress: back } : { onPress: () => void visit.refetch() }} />)
}

const LOADING = (
  <>
    <Card><Skeleton kind='line' count={5} /></Card>
    <Card><Skeleton kind='line' count={4} /></Card>
    <Card flush><Skeleton kind='row' count={3} /></Card>
  </>
)

function frame(children: ReactNode) {
  return <Screen title={TITLE}>{children}</Screen>
}

interface VisitProps {
  readonly visit: Schema<'Visit'>
  readonly asOfMs: number
  readonly staffId: string
}

function Visit({ visit, asOfMs, staffId }: VisitProps) {
  const news = useVisitNews(visit)
  const actions = useVisitActions(visit, staffId, news.seen)
  const [question, setQuestion] = useState<VisitQuestion | null>(null)
  const [sending, setSending] = useState(false)
  const link = visit.link === null ? null : sharedLink({ host: visit.host.name, startsAt: visit.startsAt, link: visit.link })
  useShareCard({ title: link?.title ?? 'e管家 访客预约', path: link?.path ?? routeUrl('home') })
  const again = () => {
    inviteAgain(staffId, visit)
    go('visitInvite')
  }
  return (
    <Screen
      title={TITLE} asOfMs={asOfMs} bottom={<MainKey visit={visit} link={link} actions={actions} onSend={() => setSending(true)} />}
      overlay={(
        <>
          <LinkSheet link={sending ? link : null} onClose={() => setSending(false)} />
          <VisitSheets visit={visit} question={question} actions={actions} onClose={() => setQuestion(null)} />
        </>
      )}
    >
      <News lines={news.lines} onSeen={() => news.seen(visit)} />
      <VisitHead visit={visit} />
      <VisitDetails visit={visit} />
      <VisitKeys visit={visit} onQuestion={setQuestion} onAgain={visit.personalDataUntil === null ? undefined : again} />
    </Screen>
  )
}

interface MainKeyProps {
  readonly visit: Schema<'Visit'>
  readonly link: SharedLink | null
  readonly actions: ReturnType<typeof useVisitActions>
  readonly onSend: () => void
}

/** The next thing to do, if it is the host's turn; else the link, while there is something to do with it. */
function MainKey({ visit, link, actions, onSend }: MainKeyProps) {
  const { isOpen, busy, problem } = actions
  const note = <View className='visit-problem' role='alert'>{problem}</View>
  if (isOpen) return <BottomBar note={note}><Button busy={busy} onPress={actions.ask}>{busy ? '正在办理' : '查询结果'}</Button></BottomBar>
  if (visit.actions.includes('approve')) return <BottomBar note={note}><Button onPress={actions.approve}>批准来访</Button></BottomBar>
  if (link !== null && visit.state !== 'inside') {
    return (
      <BottomBar note={note}>
        <Button kind={visit.state === 'invited' ? 'primary' : 'secondary'} size='l' onPress={onSend}>{visit.state === 'invited' ? '发送邀请链接' : '再发一次链接'}</Button>
      </BottomBar>
    )
  }
  return problem === null ? null : <BottomBar>{note}</BottomBar>
}
