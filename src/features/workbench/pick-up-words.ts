import type { Schema } from '@/api/types'
import { monthDayTime } from '@/shared/lib/time'
import type { StatusTone } from '@/shared/ui'

type PickUp = Schema<'PickUp'>

/** What the counter's answer is: hand it out, it was just handed out, or do not. */
export type CounterAnswer = 'ready' | 'done' | 'stop'

/** What to tell about a code that was looked up, read at arm's length. */
export function answerOf({ state, changedAt }: PickUp): { answer: CounterAnswer; title: string; next: string } {
  switch (state) {
    case 'ready': return { answer: 'ready', title: '可以发放', next: '核对领取人和物品，再按“发放”' }
    case 'collected': return { answer: 'stop', title: '不要发放', next: `${monthDayTime(changedAt)} 已经领走` }
    case 'cancelled': return { answer: 'stop', title: '不要发放', next: '这笔兑换已经取消' }
    case 'expired': return { answer: 'stop', title: '不要发放', next: '超过领取期限，积分已退回本人' }
    case 'issued': return { answer: 'stop', title: '不要发放', next: '这是优惠券，不在柜台领取' }
  }
}

/** What a row of the counter's list says. */
export const pickUpStatus = (state: PickUp['state']): { tone: StatusTone; word: string } =>
  state === 'ready' ? { tone: 'live', word: '待领取' } : { tone: 'ok', word: '已领取' }

/** `便当保温杯 × 2`. */
export const thingOf = ({ title, quantity }: PickUp): string => `${title} × ${quantity}`
