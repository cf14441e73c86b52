import { View } from '@tarojs/components'
import { useState } from 'react'
import { intentProblem } from '@/api/intent-words'
import { sendIntent } from '@/api/intents'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { Card, Skeleton, StateView } from '@/shared/ui'
import { ClaimedSheet } from '../ui/ClaimedSheet'
import { PackCard } from '../ui/PackCard'

/** Gift packs: what is in them before one claims, and what it was after. Each once a person and occasion. */
export function PacksScreen() {
  const { status, user } = useRequireSession({ route: 'giftPacks' })
  const packs = useRead('listGiftPacks', {}, { enabled: status !== 'signed_out' })
  const [claiming, setClaiming] = useState<string | null>(null)
  const [problem, setProblem] = useState<{ readonly packId: string; readonly words: string } | null>(null)
  const [opened, setOpened] = useState<Schema<'GiftPackClaim'> | null>(null)
  const claim = async (packId: string) => {
    setClaiming(packId)
    setProblem(null)
    const outcome = await sendIntent({ operationId: 'claimGiftPack', scope: packId, userId: user?.staffId ?? '', input: { path: { packId } } })
    setClaiming(null)
    if (outcome.kind === 'done') setOpened(outcome.body)
    else setProblem({ packId, words: intentProblem(outcome) })
  }
  const failed = packs.error !== null && packs.data === undefined ? failureWords(packs.error.failure) : null
  return (
    <Screen title='礼包' asOfMs={packs.dataUpdatedAt} overlay={<ClaimedSheet claim={opened} onClose={() => setOpened(null)} />}>
      {failed !== null ? <StateView kind='error' title={failed.title} text={failed.next} action={{ onPress: () => void packs.refetch() }} /> : null}
      {packs.isPending ? <Card><Skeleton kind='line' count={5} /></Card> : null}
      {packs.data?.items.length === 0 ? <StateView kind='empty' icon='gift' title='现在没有礼包' text='节日、生日和新入职时会放在这里' /> : null}
      <View className='coupon-packs'>
        {packs.data?.items.map((pack) => (
          <PackCard
            key={pack.packId} pack={pack} busy={claiming === pack.packId} problem={problem?.packId === pack.packId ? problem.words : ''}
            onClaim={() => void claim(pack.packId)}
          />
        ))}
      </View>
    </Screen>
  )
}
