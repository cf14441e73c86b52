import type { AppReadTx } from '@mock/store/tables'
import type { CheckoutPolicyRow } from '@mock/store/rows/checkout'

/** The office's rules for paying, now in force. */
export const policyOf = (tx: AppReadTx): CheckoutPolicyRow => {
  const row = tx.get('checkoutPolicies', 'current')
  if (!row) throw new Error('the world has no checkout policy: seed it')
  return row
}
