import type { Schema } from '@/api/types'
import { reasonWords } from '@/features/visits'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { ListRow } from '@/shared/ui'
import { eventStatus, refusalWords } from '../gate-words'

/** One thing that happened: to whom, at which gate, by whom, why. */
export function EventRow({ event }: { readonly event: Schema<'GateEvent'> }) {
  const { kind, at, gateName, guardName, nameMasked, persons, reasons, refusal, note, wasOffline } = event
  const who = `${nameMasked ?? '无来访信息'}${persons === null || persons === 1 ? '' : ` · ${persons} 人`}`
  const why = [...reasons.map(reasonWords), ...(refusal === null ? [] : [refusalWords(refusal)]), ...(note === null ? [] : [note])]
  return (
    <ListRow
      title={who} note={[`${gateName} ${guardName}${wasOffline ? '（离线）' : ''}`, ...why].join(' · ')}
      status={eventStatus(kind)} time={dayAndTime(at, clock.now())}
    />
  )
}
