import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { Screen } from '@/features/shell'
import { WhenCard, WhenSheets, type When, type WhenSheet } from '@/features/visit-when'
import { back } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { BottomBar, Button, Card, Dialog, Field, Skeleton, StateView, Tick, toast } from '@/shared/ui'
import { extentOf } from '../change-rules'
import { LONGEST_TEXT } from '../visitor-rules'
import { useChange } from '../use-change'
import { ArrangeCard } from './ArrangeCard'
import { News } from './News'
import { PlaceSheet } from './PlaceSheet'
import { WhatCard } from './WhatCard'

const TITLE = '改期或修改'

interface ChangeFormProps {
  readonly options: Schema<'VisitOptions'>
  readonly visitId: string
}

/** The page that changes one visit. */
export function ChangeForm({ options, visitId }: ChangeFormProps) {
  const visit = useRead('getVisit', { path: { visitId } }, { staleTime: 0 })
  if (visit.data?.actions.includes('change') === true) {
    return <Change options={options} visit={visit.data} readAgain={async () => (await visit.refetch()).data} />
  }
  if (visit.data !== undefined) return <Screen title={TITLE}><StateView kind='empty' title='这次来访不能再修改' text='需要的话重新邀请' action={{ label: '返回', onPress: back }} /></Screen>
  if (visit.error === null) return <Screen title={TITLE}><Card><Skeleton kind='line' count={4} /></Card><Card flush><Skeleton kind='row' count={2} /></Card></Screen>
  const { title, next } = failureWords(visit.error.failure)
  return <Screen title={TITLE}><StateView kind='error' title={title} text={next} action={visit.error.isGone ? { label: '返回', onPress: back } : { onPress: () => void visit.refetch() }} /></Screen>
}

interface ChangeProps {
  readonly options: Schema<'VisitOptions'>
  readonly visit: Schema<'Visit'>
  readonly readAgain: () => Promise<Schema<'Visit'> | undefined>
}

function Change({ options, visit, readAgain }: ChangeProps) {
  const changing = useChange({
    visit, policy: options.policy, readAgain,
    onDone: ({ state }) => {
      toast(state === 'pending' && visit.state === 'approved' ? '改好了，要重新批准' : '改好了', 'ok')
      back()
    },
  })
  const { base, draft, problems, busy, change } = changing
  const [sheet, setSheet] = useState<WhenSheet | 'place' | null>(null)
  const [asking, setAsking] = useState(false)
  const extent = extentOf(draft, base)
  const again = extent === 'visit' && base.state === 'approved'
  const save = () => {
    if (!changing.check()) return
    if (again) setAsking(true)
    else changing.save()
  }
  const confirm = () => {
    setAsking(false)
    changing.save()
  }
  const close = () => setSheet(null)
  const setWhen = (when: When) => change({ ...draft, when })
  return (
    <Screen
      title={TITLE}
      bottom={(
        <BottomBar note={<View className='invite-problem' role='alert'>{changing.stop}</View>}>
          <Button busy={busy} disabled={extent === 'nothing'} note={again ? '改后需要重新批准，原通行码作废' : undefined} onPress={save}>{busy ? '正在保存' : '保存修改'}</Button>
        </BottomBar>
      )}
      overlay={(
        <>
          {sheet === 'place'
            ? <PlaceSheet buildings={options.buildings} place={draft} onChange={(place) => change({ ...draft, ...place })} onClose={close} />
            : <WhenSheets sheet={sheet} when={draft.when} policy={options.policy} nowMs={clock.now()} onChange={setWhen} onClose={close} />}
          <Dialog open={asking} title='改后需要重新批准' confirmLabel='保存修改' onConfirm={confirm} onCancel={() => setAsking(false)}>
            原通行码立刻作废。访客在同一个链接里看到新的安排，您批准后才有新的通行码。
          </Dialog>
        </>
      )}
    >
      <News lines={changing.news} />
      <WhenCard
        when={draft.when} policy={options.policy} nowMs={clock.now()} problem={problems?.when}
        onChange={setWhen} onSheet={setSheet}
      />
      <ArrangeCard
        buildings={options.buildings} place={draft} entries={draft.entries}
        onPlace={() => setSheet('place')} onEntries={(entries) => change({ ...draft, entries })}
      />
      <Card><Tick checked={draft.parking} onChange={(parking) => change({ ...draft, parking })}>开车来，需要车位</Tick></Card>
      <WhatCard
        purposes={options.purposes} purpose={draft.purpose} text={draft.purposeText} problem={problems?.purposeText}
        onChange={(next) => change({ ...draft, ...next })}
      />
      <Card>
        <Field
          label='备注' optional name='visit-note' value={draft.note} maxLength={LONGEST_TEXT} error={problems?.note}
          help='只有您自己看得到，改它不用重新批准' onChange={(note) => change({ ...draft, note })}
        />
      </Card>
    </Screen>
  )
}
