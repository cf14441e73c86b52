import type { Account, AccountKind } from '@contract/generated/types'
import { policyOf } from '@mock/domain/checkout/policy'
import type { AppReadTx } from '@mock/store/tables'
import type { AccountRow } from '@mock/store/rows/wallet'

/** An account that a staff member pays from. */
export type StaffAccount = AccountRow & { readonly kind: AccountKind }

/** Whether the account is money of a staff member (and so never negative). */
export const isStaffAccount = (account: AccountRow): account is StaffAccount =>
  account.kind === 'meal_subsidy' || account.kind === 'personal'

/** A staff member's accounts in the order in which a mixed payment draws on them; empty for staff who do not pay. */
export const accountsOf = (tx: AppReadTx, staffId: string): readonly StaffAccount[] => {
  const { drawOrder } = policyOf(tx)
  return tx.find('accounts', 'byOwner', staffId)
    .filter(isStaffAccount)
    .sort((a, b) => drawOrder.indexOf(a.kind) - drawOrder.indexOf(b.kind) || (a.id < b.id ? -1 : 1))
}

/** The contract's view of an account. */
export const toAccount = ({ id, kind, name, balanceFen }: StaffAccount): Account => ({ accountId: id, kind, name, balanceFen })
