/** What has happened to a visit and what comes next, in order. */
import type { Schema } from '@/api/types'
import { dayAndTime } from '@/shared/lib/time'

/** `done` has happened, `now` is what everybody waits for, `next` comes later, `stopped` is the end before its time. */
export interface Step {
  readonly name: string
  readonly stage: 'done' | 'now' | 'next' | 'stopped'
  readonly words?: string
}

type Visit = Schema<'Visit'>

const beginnings: Readonly<Record<Visit['origin'], string>> = { invited: '发出邀请', requested: '访客申请', walk_in: '门岗登记' }

const ends: Partial<Record<Visit['state'], string>> = { declined: '已谢绝', cancelled: '已取消', missed: '没有来' }

const APPROVED: readonly Visit['state'][] = ['approved', 'inside', 'left']

/** The steps of a visit, each with its time where there is one. */
export function timelineOf(visit: Visit, nowMs: number): readonly Step[] {
  const { state, origin, createdAt, registeredAt, arrivedAt, arrivedGate, leftAt, changedAt, declineReason } = visit
  const at = (instant: string | null): string | undefined => (instant === null ? undefined : dayAndTime(instant, nowMs))
  const stage = (isDone: boolean, isNow: boolean): Step['stage'] => (isDone ? 'done' : isNow ? 'now' : 'next')
  const said = (step: Step, words: string | undefined): Step => (words === undefined ? step : { ...step, words })
  const begun = said({ name: beginnings[origin], stage: 'done' }, at(createdAt))
  const registered = said({ name: '访客登记', stage: stage(registeredAt !== null, state === 'invited') }, at(registeredAt))
  const first = origin === 'invited' ? [begun, registered] : [begun]
  const end = ends[state]
  if (end !== undefined) {
    const happened = first.filter((step) => step.stage === 'done')
    return [...happened, said({ name: end, stage: 'stopped' }, declineReason === null ? at(changedAt) : `${dayAndTime(changedAt, nowMs)}，${declineReason}`)]
  }
  return [
    ...first,
    { name: state === 'pending' ? '等待批准' : '批准', stage: stage(APPROVED.includes(state), state === 'pending') },
    said({ name: '进门', stage: stage(arrivedAt !== null, state === 'approved') }, arrivedAt === null ? undefined : [at(arrivedAt), arrivedGate].filter(Boolean).join(' ')),
    said({ name: '离开', stage: stage(leftAt !== null && state !== 'inside', state === 'inside') }, state === 'inside' ? undefined : at(leftAt)),
  ]
}
