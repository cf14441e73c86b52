import { useState } from 'react'
import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { Chips, ListRow } from '@/shared/ui'
import { pickUpStatus, thingOf } from '../pick-up-words'
import { CounterDesk } from '../ui/CounterDesk'
import { useCounter } from '../use-counter'

type State = 'ready' | 'collected'

const STATES: readonly { value: State; label: string }[] = [
  { value: 'ready', label: '待领取' },
  { value: 'collected', label: '今天已领' },
]

/** As many rows as one update of the mini-program's view carries with ease. */
const ROWS = 8

/** Who hands out what was redeemed: the code first, then what waits. */
export function CounterScreen() {
  const { status, user } = useRequireSession({ route: 'counter' })
  return <Screen title='领取柜台'><Counter key={user?.staffId ?? ''} enabled={status !== 'signed_out'} /></Screen>
}

function Counter({ enabled }: { readonly enabled: boolean }) {
  const counter = useCounter()
  const [state, setState] = useState<State>('ready')
  const pages = usePages('listPickUps', { query: { limit: ROWS, state } }, { enabled })
  // Whoever does not hand out learns so before typing anything.
  const barred = pages.error?.failure.kind === 'problem' && pages.error.failure.problem.code === 'role_missing'
  return (
    <>
      {barred ? null : <CounterDesk counter={counter} />}
      {barred ? null : <Chips<State> label='状态' options={STATES} value={state} onChange={setState} />}
      <PagedList pages={pages} row={row} empty={state === 'ready' ? { title: '没有等着领取的', text: '有人兑换后会出现在这里' } : { title: '今天还没有发放', text: '发放后会记在这里' }} />
    </>
  )
}

function row(pickUp: Schema<'PickUp'>) {
  const { redemptionId, ownerNameMasked, unitName, state, createdAt, changedAt } = pickUp
  return (
    <ListRow
      key={redemptionId} title={thingOf(pickUp)} note={`${ownerNameMasked} · ${unitName}`} status={pickUpStatus(state)}
      time={dayAndTime(state === 'ready' ? createdAt : changedAt, clock.now())}
    />
  )
}
