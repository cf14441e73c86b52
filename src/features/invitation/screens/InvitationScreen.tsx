import type { ReactNode } from 'react'
import { failureWords } from '@/api/words'
import { Screen } from '@/features/shell'
import { useLinkSecret } from '@/platform/navigation'
import { deviceMs, serverMs } from '@/shared/lib/clock'
import { hourMinute } from '@/shared/lib/time'
import { Card, Skeleton, StateView } from '@/shared/ui'
import { isLinkSecret } from '../link'
import { PassCard } from '../ui/PassCard'
import { PassFactsView } from '../ui/PassFactsView'
import { UnknownLinkView } from '../ui/UnknownLinkView'
import { isGone, useInvitation } from '../use-invitation'
import { Invited } from './Invited'

/** The visitor's page behind an invitation's link: for somebody without an account, whoever else is signed in on this phone. */
export function InvitationScreen() {
  const secret = useLinkSecret()
  return isLinkSecret(secret) ? <Link key={secret} secret={secret} /> : frame(<UnknownLinkView />)
}

function frame(children: ReactNode, asOfMs?: number) {
  return <Screen title='来访预约' rooted asOfMs={asOfMs}>{children}</Screen>
}

function Link({ secret }: { readonly secret: string }) {
  const { query: { data, error, dataUpdatedAt, refetch }, card } = useInvitation(secret)
  const refresh = () => void refetch()
  if (isGone(error)) return frame(<UnknownLinkView />)
  const asOf = (atServerMs: number) => (error === null ? null : `联系不上服务器 · 数据截至 ${hourMinute(atServerMs)}`)
  if (data !== undefined) {
    return <Invited secret={secret} invitation={data} asOfMs={dataUpdatedAt} stale={asOf(serverMs(dataUpdatedAt))} refresh={refresh} />
  }
  if (card !== null) {
    const { facts, asOfMs } = card
    return frame(<><PassCard facts={facts} stale={asOf(asOfMs)} /><PassFactsView facts={facts} /></>, deviceMs(asOfMs))
  }
  if (error === null) return frame(<><Card><Skeleton kind='line' count={3} /></Card><Card><Skeleton kind='line' count={5} /></Card></>)
  const { title, next } = failureWords(error.failure)
  return frame(<StateView kind={error.failure.kind === 'lost' ? 'offline' : 'error'} title={title} text={next} action={{ onPress: refresh }} />)
}
