/** What is said of points: entries, levels, ends. How many there are is the server's to say. */
import type { Schema } from '@/api/types'
import { formatPoints, pointsText } from '@/shared/lib/points'
import { dayOf, monthDay, monthDayTime } from '@/shared/lib/time'
import type { StatusTone } from '@/shared/ui'

type Entry = Schema<'PointsEntry'>

export type EntryFilter = 'all' | Schema<'PointsEntryKind'>

export const ENTRY_FILTERS: readonly { value: EntryFilter; label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'earned', label: '获得' },
  { value: 'spent', label: '使用' },
  { value: 'returned', label: '退回' },
  { value: 'reversed', label: '收回' },
  { value: 'granted', label: '赠送' },
  { value: 'expired', label: '过期' },
]

/** Pending points are part of the ledger; they say when they can be used. */
export function entryStatus({ creditAt }: Entry, nowMs: number): { tone: StatusTone; word: string } | undefined {
  return creditAt !== null && Date.parse(creditAt) > nowMs ? { tone: 'wait', word: `待入账，${monthDayTime(creditAt)} 到账` } : undefined
}

/** What of it went on or off the debt. */
export function owedNote({ owedPoints }: Entry): string | undefined {
  if (owedPoints === 0) return undefined
  return owedPoints > 0 ? `不够收回，欠 ${formatPoints(owedPoints)}` : `其中补欠 ${formatPoints(-owedPoints)}`
}

/** `12月31日到期 30 分`, with the year when it is another one. */
export function expiryWords({ points, expiresAt }: Schema<'ExpiringPoints'>, nowMs: number): string {
  const year = dayOf(expiresAt).slice(0, 4)
  const date = year === dayOf(nowMs).slice(0, 4) ? monthDay(expiresAt) : `${year}年${monthDay(expiresAt)}`
  return `${date}到期 ${formatPoints(points)}`
}

/** How far it is to the next level. */
export function levelWords({ reachedPoints, nextName, nextPoints }: Schema<'Level'>): string {
  if (nextName === null || nextPoints === null) return `近一年得 ${formatPoints(reachedPoints)}，已是最高等级`
  return `近一年得 ${formatPoints(reachedPoints)}，再得 ${formatPoints(Math.max(0, nextPoints - reachedPoints))}升${nextName}`
}

/** Share of the way to the next level, 0 to 100. */
export function levelPercent({ reachedPoints, nextPoints }: Schema<'Level'>): number {
  return nextPoints === null || nextPoints === 0 ? 100 : Math.min(100, Math.floor((reachedPoints / nextPoints) * 100))
}

/** `得 5 分，另得 1 次抽奖机会`. */
export function gainWords({ points, drawRights }: { readonly points: number; readonly drawRights: number }): string {
  const rights = drawRights === 0 ? '' : `，另得 ${drawRights} 次抽奖机会`
  return points === 0 ? `没有得分${rights}` : `得 ${pointsText(points)} 分${rights}`
}
