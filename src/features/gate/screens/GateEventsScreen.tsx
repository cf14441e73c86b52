import { useState } from 'react'
import { usePages } from '@/api/use-pages'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { clock } from '@/shared/lib/clock'
import { dayOf } from '@/shared/lib/time'
import { Chips } from '@/shared/ui'
import { EventRow } from '../ui/EventRow'
import { useGates } from '../use-gates'

const DAY_MS = 86_400_000

type Day = 'today' | 'yesterday' | 'before'
const DAYS: readonly { value: Day; label: string; ago: number }[] = [
  { value: 'today', label: '今天', ago: 0 },
  { value: 'yesterday', label: '昨天', ago: 1 },
  { value: 'before', label: '前天', ago: 2 },
]

/** As many rows as one update of the mini-program's view carries with ease. */
const ROWS = 8

/** Every check that failed, admission, refusal, departure and look at an identity of a day. */
export function GateEventsScreen() {
  const { status } = useRequireSession({ route: 'gateEvents' })
  const { gate } = useGates(status !== 'signed_out')
  const [day, setDay] = useState<Day>('today')
  const ago = DAYS.find(({ value }) => value === day)?.ago ?? 0
  const pages = usePages('listGateEvents', { path: { gateId: gate?.gateId ?? '' }, query: { day: dayOf(clock.now() - ago * DAY_MS), limit: ROWS } }, { enabled: gate !== undefined })
  return (
    <Screen title='进出记录' asOfMs={pages.asOfMs}>
      <Chips label='日期' options={DAYS} value={day} onChange={setDay} />
      <PagedList pages={pages} row={(event) => <EventRow key={event.eventId} event={event} />} empty={{ title: '这一天没有记录', text: '放行、拒绝和离开都会记在这里' }} />
    </Screen>
  )
}
