/** What is said of things to redeem and of what was redeemed. Prices and rests are the server's to say. */
import type { Schema } from '@/api/types'
import { formatFen } from '@/shared/lib/money'
import { formatPoints } from '@/shared/lib/points'
import type { StatusTone } from '@/shared/ui'

type Redemption = Schema<'Redemption'>
type Item = Schema<'MallItem'>

interface Price {
  readonly points: number
  readonly fen: number
}

/** `300 分`, `300 分 + ¥9.90`; a prize costs nothing. */
export function priceWords({ points, fen }: Price): string {
  if (points === 0 && fen === 0) return '免费'
  return [...(points === 0 ? [] : [formatPoints(points)]), ...(fen === 0 ? [] : [formatFen(fen)])].join(' + ')
}

/** What is taken, in one sentence's end: `300 积分，并从个人账户扣 ¥9.90`. */
export function takenWords({ points, fen }: Price): string {
  return `${formatPoints(points).replace(' 分', ' 积分')}${fen === 0 ? '' : `，并从个人账户扣 ${formatFen(fen)}`}`
}

/** `便当保温杯 × 2`; one needs no number. */
export const countWords = ({ title, quantity }: Pick<Redemption, 'title' | 'quantity'>): string => (quantity === 1 ? title : `${title} × ${quantity}`)

/** So many can be redeemed at once. */
export const mostOf = ({ stock, mineLeft }: Item): number => Math.max(0, Math.min(stock, mineLeft, 10))

/** Why it cannot be redeemed now, before anything is sent; the server has the last word. */
export function hindrance({ stock, mineLeft, points, availablePoints }: Item, quantity: number): string | null {
  if (stock === 0) return '已经兑完了'
  if (mineLeft === 0) return '已兑到每人上限'
  const short = points * quantity - availablePoints
  return short > 0 ? `积分还差 ${formatPoints(short)}` : null
}

/** A redemption's state as a word and a tone; the tone brings its own shape. */
export function redemptionStatus(state: Redemption['state']): { tone: StatusTone; word: string } {
  switch (state) {
    case 'ready': return { tone: 'live', word: '待领取' }
    case 'collected': return { tone: 'ok', word: '已领取' }
    case 'issued': return { tone: 'ok', word: '已发券' }
    case 'cancelled': return { tone: 'idle', word: '已取消' }
    case 'expired': return { tone: 'idle', word: '过期未领' }
  }
}

/** What went back after a cancellation or the end of its time. */
export function returnedWords({ points, fen }: Price): string {
  if (points === 0 && fen === 0) return ''
  return `${[...(points === 0 ? [] : [formatPoints(points)]), ...(fen === 0 ? [] : [formatFen(fen)])].join('和 ')}已退回`
}

/** `4071 8253`: read out in two breaths. */
export const codeText = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`
