import type { VisitPolicyRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'

/** The deployment's rules for visits. A store without them was never seeded: a bug. */
export const visitPolicyOf = (tx: AppReadTx): VisitPolicyRow => {
  const policy = tx.get('visitPolicies', 'current')
  if (!policy) throw new Error('the store has no visit policy: seed it first')
  return policy
}
