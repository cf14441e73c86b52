/** What is said of visits on every side: states, purposes, times. Home says them too: keep it small. */
import type { Schema } from '@/api/types'
import { dayOf, hourMinute, monthDay, weekday } from '@/shared/lib/time'
import type { StatusTone } from '@/shared/ui'

/** A word, and the tone that brings its shape. */
export type Status = { readonly tone: StatusTone; readonly word: string }

const states: Readonly<Record<Schema<'VisitState'>, Status>> = {
  invited: { tone: 'wait', word: '待登记' },
  pending: { tone: 'wait', word: '待批准' },
  approved: { tone: 'ok', word: '已批准' },
  inside: { tone: 'live', word: '在院内' },
  left: { tone: 'idle', word: '已离开' },
  declined: { tone: 'bad', word: '已谢绝' },
  cancelled: { tone: 'idle', word: '已取消' },
  missed: { tone: 'idle', word: '未到' },
}

/** A visit's state as a word and a tone; the tone brings its own shape. */
export const visitStatus = (state: Schema<'VisitState'>): Status => states[state]

const purposes: Readonly<Record<Schema<'VisitPurpose'>, string>> = {
  meeting: '开会', business: '公务办事', delivery: '送货', maintenance: '施工维修', interview: '面谈', petition: '信访', family: '家属来访', other: '其他',
}

export const purposeWords = (purpose: Schema<'VisitPurpose'>): string => purposes[purpose]

export const personsWords = (persons: number): string => (persons === 1 ? '1 人' : `${persons} 人，含同行 ${persons - 1} 人`)

const DAY_MS = 86_400_000
const dayWords = (moment: string, nowMs: number): string => {
  const days = Math.round((Date.parse(dayOf(moment)) - Date.parse(dayOf(nowMs))) / DAY_MS)
  const near = ['昨天', '今天', '明天', '后天'][days + 1]
  return near ?? `${monthDay(moment)} ${weekday(moment)}`
}

/** `今天 14:00–16:00`, `12月3日 周四 09:00–10:30`; a visit past midnight names both days. */
export function visitTimeWords({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }, nowMs: number): string {
  const start = `${dayWords(startsAt, nowMs)} ${hourMinute(startsAt)}`
  return dayOf(startsAt) === dayOf(endsAt) ? `${start}–${hourMinute(endsAt)}` : `${start}–${dayWords(endsAt, nowMs)} ${hourMinute(endsAt)}`
}
