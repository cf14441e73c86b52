import { dayOf } from '@/shared/lib/time'
import type { EarnKind } from '@contract/generated/types'
import type { EarnRuleRow, PointsPolicyRow } from '@mock/store/rows/points'
import type { AppReadTx } from '@mock/store/tables'

type RuleOf<K extends EarnKind> = Extract<EarnRuleRow, { readonly kind: K }>

/** What the office decided for all points. */
export const pointsPolicyOf = (tx: AppReadTx): PointsPolicyRow => {
  const row = tx.get('pointsPolicies', 'current')
  if (!row) throw new Error('the world has no points policy: seed it')
  return row
}

/** The rule of a kind that holds on that moment's day: the latest that has begun; null while there is none. */
export const ruleInForce = <K extends EarnKind>(tx: AppReadTx, kind: K, atMs: number): RuleOf<K> | null => {
  const day = dayOf(atMs)
  return tx.all('earnRules')
    .filter((row): row is RuleOf<K> => row.kind === kind && row.available && row.effectiveFrom <= day)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0] ?? null
}

/** The last second of points earned now. */
export const expiryOf = ({ expiryYears }: PointsPolicyRow, atMs: number): number =>
  Date.parse(`${Number(dayOf(atMs).slice(0, 4)) + expiryYears}-12-31T23:59:59+08:00`)
