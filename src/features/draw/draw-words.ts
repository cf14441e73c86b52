/** What is said of draws. Odds are slips out of slips, as they were published; nobody is hurried. */
import type { IntentId, IntentOutcome } from '@/api/intents'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { monthDayTime } from '@/shared/lib/time'
import type { StatusTone } from '@/shared/ui'

type Entry = Schema<'DrawEntry'>

/** A draw's state as a word and a tone; the tone brings its own shape. */
export function drawStatus(state: Schema<'DrawState'>): { tone: StatusTone; word: string } {
  switch (state) {
    case 'announced': return { tone: 'wait', word: '还没开始' }
    case 'open': return { tone: 'ok', word: '进行中' }
    case 'closed': return { tone: 'idle', word: '已结束，等公布' }
    case 'revealed': return { tone: 'idle', word: '已公布，可验证' }
  }
}

/** `11月20日 09:00 开始` or `11月30日 18:00 结束`: the next instant that matters. */
export function drawTime({ state, opensAt, closesAt }: Schema<'DrawSummary'>): string {
  if (state === 'announced') return `${monthDayTime(opensAt)} 开始`
  return state === 'open' ? `${monthDayTime(closesAt)} 结束` : `${monthDayTime(closesAt)} 已结束`
}

/** `500 签中 60 签`, and in an urn how many of them are left. */
export function oddsWords({ slips, slipsLeft }: Schema<'DrawPrize'>, totalSlips: number): string {
  const odds = `${totalSlips} 签中 ${slips} 签`
  return slipsLeft === null ? odds : `${odds}，还剩 ${slipsLeft} 签`
}

/** `5d1f 0c9b e27a 4438`. */
export const inFours = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ')

/** Where a prize is from now on. */
export function placeWords({ prize, points }: Pick<Entry, 'prize' | 'points'>): string {
  switch (prize.kind) {
    case 'coupon': return '已放进“优惠券”，付款时会自动选最省的'
    case 'points': return `${points} 分已到账，在“积分”里可以看到`
    case 'goods': return '在“兑换记录”里出示兑换码，到领取点领取'
    case 'nothing': return '这一签没有奖品'
  }
}

/** Why a try is not done, and what to do; one without an answer is never drawn twice. */
export function entryProblem(outcome: Exclude<IntentOutcome<IntentId>, { readonly kind: 'done' }>): string {
  if (outcome.kind === 'storage_full') return '手机存储已满，没有抽。清理一些空间后再试'
  const { title, next } = failureWords(outcome.failure)
  return outcome.kind === 'unsettled' && outcome.failure.kind === 'lost' ? `${title}。这次抽奖正在确认，机会不会重复用` : `${title}，${next}`
}
