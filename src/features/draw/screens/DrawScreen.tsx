import type { ReactNode } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { back, usePageParams } from '@/platform/navigation'
import { Card, Skeleton, StateView } from '@/shared/ui'
import { DrawHead, Method, Prizes } from '../ui/DrawFacts'
import { EnterBar } from '../ui/EnterBar'
import { EntrySheet } from '../ui/EntrySheet'
import { MyEntries } from '../ui/MyEntries'
import { Nonce } from '../ui/Nonce'
import { useEntry } from '../use-entry'

/** One draw: prizes and odds, how it works, one's tries and what they gave. */
export function DrawScreen() {
  const id = usePageParams()['id'] ?? ''
  const { status } = useRequireSession({ route: 'draw', query: { id } })
  const draw = useRead('getDraw', { path: { drawId: id } }, { enabled: status !== 'signed_out', staleTime: 0 })
  if (draw.data !== undefined) return <Drawing draw={draw.data} asOfMs={draw.dataUpdatedAt} />
  if (draw.error === null) return frame(<><Card><Skeleton kind='line' count={4} /></Card><Card flush><Skeleton kind='row' count={4} /></Card></>)
  const { title, next } = failureWords(draw.error.failure)
  return frame(<StateView kind='error' title={title} text={next} action={draw.error.isGone ? { label: '返回', onPress: back } : { onPress: () => void draw.refetch() }} />)
}

function frame(children: ReactNode) {
  return <Screen title='抽奖详情'>{children}</Screen>
}

function Drawing({ draw, asOfMs }: { readonly draw: Schema<'Draw'>; readonly asOfMs: number }) {
  const entry = useEntry(draw.drawId)
  const mayEnter = draw.state === 'open' && draw.triesLeft > 0 && !entry.unsettled
  return (
    <Screen
      title='抽奖详情' asOfMs={asOfMs}
      bottom={<EnterBar draw={draw} entry={entry} />}
      overlay={<EntrySheet step={entry.step} onSkip={entry.skip} onClose={entry.close} />}
    >
      <DrawHead draw={draw} />
      <Prizes draw={draw} />
      {mayEnter ? <Nonce nonce={entry.nonce} onAnother={entry.another} /> : null}
      <MyEntries drawId={draw.drawId} />
      <Method draw={draw} />
    </Screen>
  )
}
