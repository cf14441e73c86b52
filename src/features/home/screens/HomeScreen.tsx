import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useRead } from '@/api/query'
import { useIntents } from '@/api/use-intents'
import { failureWords } from '@/api/words'
import { useUnsettledAttempts } from '@/features/checkout'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { useAppUpdate } from '@/platform/app-update'
import { go } from '@/platform/navigation'
import { fetchAhead } from '@/platform/page-load'
import { takeShellTap } from '@/platform/shell'
import { clock } from '@/shared/lib/clock'
import { routes, type RouteId } from '@/shared/lib/routes'
import { dayAndTime } from '@/shared/lib/time'
import { Card, Icon, ListRow, press, StateView, type IconName } from '@/shared/ui'
import { HomeView } from '../ui/HomeView'

const isRoute = (name: string): name is RouteId => Object.prototype.hasOwnProperty.call(routes, name)

/** Home: answers "what now?". */
export function HomeScreen() {
  const { status, user } = useRequireSession({ route: 'home' })
  const home = useRead('getHome', {}, { enabled: status !== 'signed_out' })
  const unsettled = useUnsettledAttempts()
  const intents = useIntents(user?.staffId)
  // Offered here only, and not while a payment is open: an update reloads the app.
  const { updateReady, apply: takeUpdate } = useAppUpdate()
  useEarlyTap()
  const latest = home.data?.latestPayment ?? null
  const failed = home.error !== null && home.data === undefined ? failureWords(home.error.failure) : null
  return (
    <HomeView
      home={home.data}
      roles={home.data?.roles ?? user?.roles}
      onOpen={go}
      onReach={(id) => fetchAhead(id, 'now')}
      frame={(props) => <Screen {...props} matters={unsettled.length + intents.length} asOfMs={home.dataUpdatedAt} />}
      notice={unsettled.length > 0 ? (
        <Notice icon='clock' words={[`${unsettled.length} 笔支付正在确认，`, '不会重复扣款']} onPress={() => go('matters')} />
      ) : updateReady ? (
        <Notice icon='refresh' words={['有新版本，点一下更新']} onPress={takeUpdate} />
      ) : undefined}
      trouble={failed === null ? undefined : <StateView kind='error' title={failed.title} text={failed.next} action={{ onPress: () => void home.refetch() }} />}
      latest={latest === null ? undefined : (
        <Card title='最近一笔' flush>
          <ListRow title={latest.venueName} time={dayAndTime(latest.paidAt, clock.now())} amountFen={-latest.payableFen} onPress={() => go('bill', { id: latest.paymentId })} />
        </Card>
      )}
    />
  )
}

interface NoticeProps {
  readonly icon: IconName
  /** Its phrases; a narrow screen breaks between them only. */
  readonly words: readonly string[]
  readonly onPress: () => void
}

/** One line above everything else, and what to do about it. */
function Notice({ icon, words, onPress }: NoticeProps) {
  return (
    <View className='home-notice u-press' {...press({ onPress })}>
      <Icon name={icon} />
      <View className='home-notice-text'>{words.map((phrase) => <Text key={phrase} className='home-notice-phrase'>{phrase}</Text>)}</View>
      <Icon name='chevron-right' size='s' />
    </View>
  )
}

/** Does what was tapped on the prerendered shell before the app was up; read before the shell goes. */
function useEarlyTap(): void {
  const [tapped] = useState(takeShellTap)
  useEffect(() => {
    if (isRoute(tapped)) go(tapped)
  }, [tapped])
}
