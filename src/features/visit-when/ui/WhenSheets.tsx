import { minutesOf, shiftDay, timeOfMinutes } from '@/shared/lib/days'
import { dayOf } from '@/shared/lib/time'
import { Button, Calendar, Sheet } from '@/shared/ui'
import type { Policy, When } from '../when'
import { TimeSheet } from './TimeSheet'
import type { WhenSheet } from './WhenCard'

interface WhenSheetsProps {
  readonly sheet: WhenSheet | null
  readonly when: When
  readonly policy: Policy
  readonly nowMs: number
  readonly onChange: (when: When) => void
  readonly onClose: () => void
}

const LAST = '23:45'

/** The visit stays as long as it was. */
function withFrom(when: When, from: string): When {
  const length = minutesOf(when.to) - minutesOf(when.from)
  return { ...when, from, to: timeOfMinutes(Math.min(minutesOf(LAST), minutesOf(from) + Math.max(length, 15))) }
}

/** The sheets of a `WhenCard`: one of them is open, or none. */
export function WhenSheets({ sheet, when, policy, nowMs, onChange, onClose }: WhenSheetsProps) {
  const usual = { from: policy.officeOpens, to: policy.officeCloses }
  const today = dayOf(nowMs)
  switch (sheet) {
    case null: return null
    case 'day': return (
      <Sheet open title='来访日期' onClose={onClose} footer={<Button onPress={onClose}>选好了</Button>}>
        <Calendar label='来访日期' value={when.day} min={today} max={shiftDay(today, policy.maxDaysAhead)} onChange={(day) => onChange({ ...when, day })} />
      </Sheet>
    )
    case 'from': return <TimeSheet title='几点到' value={when.from} usual={usual} onChange={(from) => onChange(withFrom(when, from))} onClose={onClose} />
    case 'to': return <TimeSheet title='几点离开' value={when.to} usual={usual} onChange={(to) => onChange({ ...when, to })} onClose={onClose} />
  }
}
