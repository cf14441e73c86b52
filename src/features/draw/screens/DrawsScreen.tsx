import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { ListRow } from '@/shared/ui'
import { drawStatus, drawTime } from '../draw-words'

/** A page of these is one update of the mini-program's view. */
const PAGE = 8

/** Draws: open ones first, then those to come, then the past with their proofs. */
export function DrawsScreen() {
  const { status } = useRequireSession({ route: 'draws' })
  const pages = usePages('listDraws', { query: { limit: PAGE } }, { enabled: status !== 'signed_out' })
  return (
    <Screen title='抽奖' asOfMs={pages.asOfMs}>
      <PagedList pages={pages} row={row} empty={{ title: '现在没有抽奖活动', text: '有活动时会放在这里' }} />
    </Screen>
  )
}

function row(draw: Schema<'DrawSummary'>) {
  return (
    <ListRow
      key={draw.drawId} title={draw.title} note={draw.triesLeft > 0 ? `我还有 ${draw.triesLeft} 次机会` : undefined} status={drawStatus(draw.state)} time={drawTime(draw)}
      onPress={() => go('draw', { id: draw.drawId })}
    />
  )
}
