import { dayOf, monthOf, shiftMonth, toInstant } from '@/shared/lib/time'
import type { EarnRule, ExpiringPoints, Level, PointsEntry, PointsEntryKind, PointsOverview } from '@contract/generated/types'
import type { EarnRuleRow, PointsTransferRow } from '@mock/store/rows/points'
import type { AppReadTx } from '@mock/store/tables'
import { availablePoints, liveBatches, pendingPoints } from './batches'
import { pointsPolicyOf } from './policy'
import { quizResultOf } from './quiz'
import { signInStreak } from './sign-in'
import { owedPoints, pointsTransferCount, pointsTransferId } from './transfer'

/** The contract shows so many ends. */
const ENDS_SHOWN = 6

const expiringPoints = (tx: AppReadTx, staffId: string, nowMs: number): ExpiringPoints[] => {
  const byEnd = new Map<number, number>()
  for (const { expiresAtMs, left } of liveBatches(tx, staffId, nowMs)) byEnd.set(expiresAtMs, (byEnd.get(expiresAtMs) ?? 0) + left)
  return [...byEnd].sort(([a], [b]) => a - b).slice(0, ENDS_SHOWN).map(([end, points]) => ({ points, expiresAt: toInstant(end) }))
}

/** The same day so many months ago; days that month lacks count to its end. */
const monthsAgo = (nowMs: number, months: number): number => {
  const rest = toInstant(nowMs).slice('YYYY-MM-DD'.length)
  const [month, day] = [shiftMonth(monthOf(nowMs), -months), Number(dayOf(nowMs).slice(-2))]
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  return Date.parse(`${month}-${String(Math.min(day, last)).padStart(2, '0')}${rest}`)
}

/** The level that the months before now reached: earned, less what was taken back; gifts and returns count for nothing. */
export const levelOf = (tx: AppReadTx, staffId: string, nowMs: number): Level => {
  const { levels, levelMonths } = pointsPolicyOf(tx)
  const sinceMs = monthsAgo(nowMs, levelMonths)
  const earned = tx.find('pointsTransfers', 'byStaff', staffId)
    .filter(({ kind, atMs }) => (kind === 'earned' || kind === 'reversed') && atMs > sinceMs)
    .reduce((sum, { points, owedPoints: owed }) => sum + points - owed, 0)
  const reachedPoints = Math.max(0, earned)
  const at = levels.filter(({ fromPoints }) => fromPoints <= reachedPoints).length - 1
  const [present, next] = [levels[at], levels[at + 1]]
  if (!present) throw new Error('no level begins at 0 points')
  return { level: present.level, name: present.name, reachedPoints, nextName: next?.name ?? null, nextPoints: next?.fromPoints ?? null }
}

const toEarnRule = ({ id, kind, title, text, available, effectiveFrom }: EarnRuleRow): EarnRule =>
  ({ ruleId: id, kind, title, text, available, effectiveFrom })

/** One rule of each kind: the one that holds, or else the next to come; in the office's order. */
const rulesShown = (tx: AppReadTx, nowMs: number): EarnRule[] => {
  const today = dayOf(nowMs)
  const rows = [...tx.all('earnRules')].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  const kinds = [...new Set(tx.all('earnRules').map(({ kind }) => kind))]
  return kinds.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind)
    const begun = ofKind.filter(({ effectiveFrom }) => effectiveFrom <= today)
    const shown = begun[begun.length - 1] ?? ofKind[0]
    return shown ? [toEarnRule(shown)] : []
  })
}

/** Everything about somebody's points on one screen. */
export const pointsOverview = (tx: AppReadTx, staffId: string, nowMs: number): PointsOverview => ({
  availablePoints: availablePoints(tx, staffId, nowMs),
  pendingPoints: pendingPoints(tx, staffId, nowMs),
  owedPoints: owedPoints(tx, staffId),
  expiring: expiringPoints(tx, staffId, nowMs),
  level: levelOf(tx, staffId, nowMs),
  signIn: signInStreak(tx, staffId, nowMs),
  quizAnsweredToday: quizResultOf(tx, staffId, dayOf(nowMs)) !== undefined,
  rules: rulesShown(tx, nowMs),
  serverTime: toInstant(nowMs),
})

/** The contract's view of a transfer. */
export const toPointsEntry = (row: PointsTransferRow): PointsEntry => ({
  entryId: row.id,
  kind: row.kind,
  title: row.title,
  points: row.points,
  owedPoints: row.owedPoints,
  balanceAfter: row.balanceAfter,
  postedAt: toInstant(row.atMs),
  creditAt: row.creditAtMs === null ? null : toInstant(row.creditAtMs),
  expiresAt: row.expiresAtMs === null ? null : toInstant(row.expiresAtMs),
  reference: row.reference,
})

/** Newest first, from before the given sequence; a new transfer never shifts a later page. `next` is null at the end. */
export const pointsTransfersBefore = (
  tx: AppReadTx, staffId: string, kind: PointsEntryKind | undefined, before: number, limit: number,
): { readonly items: readonly PointsTransferRow[]; readonly next: number | null } => {
  const items: PointsTransferRow[] = []
  for (let sequence = Math.min(before - 1, pointsTransferCount(tx, staffId)); sequence > 0; sequence -= 1) {
    const row = tx.get('pointsTransfers', pointsTransferId(staffId, sequence))
    if (!row) throw new Error(`${staffId} lacks the points transfer ${sequence}`)
    if (kind !== undefined && row.kind !== kind) continue
    if (items.length === limit) return { items, next: sequence + 1 }
    items.push(row)
  }
  return { items, next: null }
}
