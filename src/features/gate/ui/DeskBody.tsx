import { View } from '@tarojs/components'
import { useRead } from '@/api/query'
import { failureWords, type Words } from '@/api/words'
import { go, usePageShown } from '@/platform/navigation'
import { Button, Card, Chips, ListRow, StateView } from '@/shared/ui'
import { setMuted, useDesk } from '../gate-store'
import type { Scanner } from '../use-scanner'
import type { Gates } from '../use-gates'
import type { Shown } from '../use-gate-check'
import { BoardCard } from './BoardCard'
import { CodeDesk } from './CodeDesk'
import { EventRow } from './EventRow'
import { Said } from './Said'

/** Another gate's guard admits meanwhile. */
const POLL_MS = 10_000

interface DeskBodyProps {
  readonly gates: Gates
  readonly scanner: Scanner
  readonly check: (shown: Shown) => void
  readonly onPlate: () => void
  /** Why there is no answer about what was just shown. */
  readonly problem: Words | null
}

/** Between two visitors: what to type with, how the day stands, and the ways to the lists. */
export function DeskBody({ gates, scanner, check, onPlate, problem }: DeskBodyProps) {
  const { gate } = gates
  const isShown = usePageShown()
  const muted = useDesk(({ isMuted }) => isMuted)
  const board = useRead('getGateBoard', { path: { gateId: gate?.gateId ?? '' } }, { enabled: gate !== undefined, staleTime: 0, refetchInterval: isShown ? POLL_MS : false })
  const failed = board.error !== null && board.data === undefined ? failureWords(board.error.failure) : null
  const trouble = problem ?? scanner.trouble
  const { way } = scanner
  return (
    <>
      <View className='gate-live-region' role='alert'>{trouble === null ? null : <Said tone='bad' note={trouble.next}>{trouble.title}</Said>}</View>
      {scanner.trouble === null || scanner.pick === undefined ? null : <Button kind='secondary' block icon='image' onPress={scanner.pick}>拍照或从相册选图</Button>}
      {way === 'code' ? <CodeDesk busy={false} onCode={(value) => check({ by: 'code', value })} /> : null}
      {way === 'none' && gates.items.length > 1 ? <Chips label='在哪个门' options={gates.items.map(({ gateId, name }) => ({ value: gateId, label: name }))} value={gate?.gateId ?? ''} onChange={gates.choose} /> : null}
      {gate?.byCar === true ? <Button kind='secondary' size='l' icon='car' onPress={onPlate}>查车牌</Button> : null}
      {failed === null
        ? <BoardCard board={board.data} onGroup={(group) => go('gateVisits', { group })} onEvents={() => go('gateEvents')} />
        : <StateView kind='error' title={failed.title} text={failed.next} action={{ onPress: () => void board.refetch() }} />}
      <Card flush>
        <ListRow icon='list' title='访客名单' note='查找、核对、登记离开' onPress={() => go('gateVisits')} />
        <ListRow icon='plus' title='登记临时来访' note='没有预约的访客' onPress={() => go('walkIn')} />
        <ListRow icon='clipboard' title='进出记录' onPress={() => go('gateEvents')} />
        <ListRow icon='users' title='疏散点名' onPress={() => go('evacuation')} />
        <ListRow icon='bell' title='提示音' right={muted ? '已关' : '已开'} onPress={() => setMuted(!muted)} />
      </Card>
      {board.data === undefined || board.data.latest.length === 0 ? null : <Card title='刚刚' flush>{board.data.latest.map((event) => <EventRow key={event.eventId} event={event} />)}</Card>}
    </>
  )
}
