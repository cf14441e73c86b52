/** What is said at the gate: verdicts, why somebody is turned away, why an identity is looked at, what happened. */
import type { Schema } from '@/api/types'
import { dayAndTime } from '@/shared/lib/time'
import type { Signal } from '@/platform/sound'
import type { StatusTone } from '@/shared/ui'

/** How a verdict stands: go on, only with the host or a look at the document, stop. */
export type VerdictTone = 'go' | 'wait' | 'stop'

type Judged = Pick<Schema<'Verdict'>, 'colour' | 'isAdmissible' | 'hostRequired'>

/** What is not to be admitted is red, whatever its colour says. */
export const toneOf = ({ colour, isAdmissible }: Pick<Judged, 'colour' | 'isAdmissible'>): VerdictTone =>
  !isAdmissible || colour === 'red' ? 'stop' : colour === 'yellow' ? 'wait' : 'go'

/** The answer itself, in words that are read at arm's length. */
export function verdictTitle(judged: Judged): string {
  switch (toneOf(judged)) {
    case 'go': return '可以放行'
    case 'wait': return judged.hostRequired ? '需被访人来接' : '核对证件再放行'
    case 'stop': return '不能放行'
  }
}

export const signalOf = (tone: VerdictTone): Signal => (tone === 'go' ? 'ok' : tone)

/** `第一次：今天 12:03 在东门`. */
export const firstUseWords = ({ at, gateName }: Schema<'PassUse'>, nowMs: number): string => `第一次：${dayAndTime(at, nowMs)} 在${gateName}`

const refusals: Readonly<Record<Schema<'RefusalReason'>, string>> = {
  identity_mismatch: '人证不符', document_missing: '没带证件', host_absent: '被访人未到', listed: '名单禁入', behaviour: '行为异常', other: '其他',
}

export const refusalWords = (reason: Schema<'RefusalReason'>): string => refusals[reason]

const unmaskings: Readonly<Record<Schema<'UnmaskReason'>, string>> = {
  identity_check: '核对证件', emergency: '紧急情况', lost_property: '失物联系', investigation: '调查取证',
}

export const unmaskWords = (reason: Schema<'UnmaskReason'>): string => unmaskings[reason]

/** Options of a choice, in the order of the words above. */
const optionsOf = <Value extends string>(words: Readonly<Record<Value, string>>): readonly { value: Value; label: string }[] =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }))

export const refusalOptions = optionsOf(refusals)
export const unmaskOptions = optionsOf(unmaskings)

const events: Readonly<Record<Schema<'GateEventKind'>, { readonly tone: StatusTone; readonly word: string }>> = {
  checked: { tone: 'bad', word: '核验未通过' },
  admitted: { tone: 'ok', word: '已放行' },
  refused: { tone: 'bad', word: '已拒绝' },
  left: { tone: 'idle', word: '已离开' },
  unmasked: { tone: 'wait', word: '看了完整身份' },
  walk_in: { tone: 'live', word: '登记临时来访' },
  conflict: { tone: 'bad', word: '离线冲突' },
  evacuation_viewed: { tone: 'wait', word: '看了疏散名单' },
}

export const eventStatus = (kind: Schema<'GateEventKind'>): { readonly tone: StatusTone; readonly word: string } => events[kind]

const MINUTE_MS = 60_000
const HOUR_MINUTES = 60

/** `刚刚`, `12 分钟前`, `1 小时 5 分钟前`. */
export function ageWords(ageMs: number): string {
  const minutes = Math.floor(ageMs / MINUTE_MS)
  if (minutes < 1) return '刚刚'
  if (minutes < HOUR_MINUTES) return `${minutes} 分钟前`
  const rest = minutes % HOUR_MINUTES
  return `${Math.floor(minutes / HOUR_MINUTES)} 小时${rest === 0 ? '' : ` ${rest} 分钟`}前`
}
