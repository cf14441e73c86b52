/** What is said of coupons: states, rules, ends and reasons. What a coupon saves is the server's to say. */
import type { Schema } from '@/api/types'
import { formatFen } from '@/shared/lib/money'
import { dayOf, hourMinute, monthDayTime } from '@/shared/lib/time'
import type { StatusTone } from '@/shared/ui'

type Coupon = Schema<'Coupon'>
type Rule = Schema<'CouponRule'>

const DAY_MS = 86_400_000
/** Nearer ends are told in days, farther ones by their date. */
const SOON_DAYS = 7

const daysBetween = (fromMs: number, until: string): number => Math.round((Date.parse(dayOf(until)) - Date.parse(dayOf(fromMs))) / DAY_MS)

/** `今天 23:59 到期`, `明天到期`, `3 天后到期`, `2026-12-31 到期`. */
export function endWords(until: string, nowMs: number): string {
  const days = daysBetween(nowMs, until)
  if (Date.parse(until) <= nowMs) return '已到期'
  if (days === 0) return `今天 ${hourMinute(until)} 到期`
  if (days === 1) return '明天到期'
  return days <= SOON_DAYS ? `${days} 天后到期` : `${dayOf(until)} 到期`
}

/** Why a coupon cannot be used for this price, or not beside another one. */
export function reasonWords(reason: Schema<'CouponOption'>['reason'], withTitle?: string | null): string {
  const other = withTitle ? `“${withTitle}”` : '选上的券'
  switch (reason) {
    case 'below_threshold': return '没到使用金额'
    case 'other_venue': return '不适用这个食堂'
    case 'other_period': return '不适用这个餐次'
    case 'other_domain': return '不能用于就餐'
    case 'not_yet_valid': return '还没到使用时间'
    case 'locked': return '正用于另一笔付款，或正在转赠'
    case 'nothing_to_save': return withTitle ? `选了它，${other}就省不了钱` : '这笔省不了钱'
    case 'goes_alone': return `不能与${other}同用`
    case 'same_group': return `与${other}同类，每笔只能用一张`
    case 'too_many': return '这一笔能用的张数已满'
    case null: return '这笔不能用'
  }
}

/** A coupon's state as a word and a tone; the tone brings its own shape. */
export function couponStatus(state: Coupon['state']): { tone: StatusTone; word: string } {
  switch (state) {
    case 'upcoming': return { tone: 'wait', word: '未到使用时间' }
    case 'usable': return { tone: 'ok', word: '可用' }
    case 'locked': return { tone: 'live', word: '付款中' }
    case 'shared': return { tone: 'live', word: '转赠中' }
    case 'used': return { tone: 'idle', word: '已使用' }
    case 'expired': return { tone: 'idle', word: '已失效' }
    case 'given': return { tone: 'idle', word: '已转赠' }
  }
}

/** What it takes off, large on the ticket: fen, or `8.5 折`. */
export function faceOf({ kind, amountFen, percentOff }: Rule): { fen: number } | { words: string } {
  return kind === 'percentage' ? { words: `${(100 - (percentOff ?? 0)) / 10} 折` } : { fen: amountFen ?? 0 }
}

export const thresholdWords = ({ thresholdFen }: Rule): string => (thresholdFen === 0 ? '无门槛' : `满 ${formatFen(thresholdFen)}`)

const DOMAINS: Record<Schema<'CouponDomain'>, string> = { canteen: '食堂就餐', market: '商超', laundry: '洗衣', service: '服务' }

/** `食堂就餐 · 午餐 · 全部食堂`: where it can be used. */
export function scopeWords({ domains, venueNames, categories }: Rule): string {
  return [
    domains.map((domain) => DOMAINS[domain]).join('、'),
    ...(categories.length > 0 ? [categories.join('、')] : []),
    ...(venueNames.length > 0 ? [venueNames.join('、')] : []),
  ].join(' · ')
}

/** How it goes with other coupons. */
export function stackingWords(stacking: Rule['stacking']): string {
  switch (stacking) {
    case 'alone': return '单独使用，不与其他券叠加'
    case 'one_per_group': return '同类券每笔一张，可与其他类的券同用'
    case 'any': return '可与其他券同用'
  }
}

/** `K7QX 42MW PDTR`: read aloud and typed in fours. */
export const codeInFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')

/** What happened to it, in the history of the coupon. */
export function eventWord(kind: Schema<'CouponEvent'>['kind']): string {
  switch (kind) {
    case 'issued': return '发放'
    case 'used': return '使用'
    case 'returned': return '退回'
    case 'shared': return '转赠'
    case 'withdrawn': return '收回转赠'
    case 'given': return '被领取'
    case 'received': return '收到转赠'
    case 'revoked': return '收回'
    case 'expired': return '到期'
  }
}

/** When it can be used: `3 天后到期`, or from when, or until when it is not free. */
export function whenWords({ state, validFrom, validUntil, lockedUntil, share }: Coupon, nowMs: number): string {
  if (state === 'upcoming') return `${dayOf(validFrom)} 起可用`
  if (state === 'locked' && lockedUntil !== null) return `没有付款的话 ${hourMinute(lockedUntil)} 恢复可用`
  if (state === 'shared' && share !== null) return `${monthDayTime(share.expiresAt)} 没人领就退回`
  return endWords(validUntil, nowMs)
}
