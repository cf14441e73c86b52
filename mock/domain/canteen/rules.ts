import type { RulesRow } from '@mock/store/rows/canteen'
import type { AppReadTx } from '@mock/store/tables'

/** The deployment's rules. A store without them was never seeded: a bug. */
export const rulesOf = (tx: AppReadTx): RulesRow => {
  const rules = tx.get('rules', 'rules')
  if (!rules) throw new Error('the store has no rules: seed it first')
  return rules
}
