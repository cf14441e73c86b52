import type { AccountRow } from '@mock/store/rows/wallet'
import type { AppTx } from '@mock/store/tables'

const bare = (id: string): string => id.slice(id.indexOf('_') + 1)

const ensure = (tx: AppTx, account: Omit<AccountRow, 'balanceFen' | 'entryCount'>): string => {
  if (!tx.get('accounts', account.id)) tx.put('accounts', { ...account, balanceFen: 0, entryCount: 0 })
  return account.id
}

/** The two accounts of somebody who pays; ids `acc_10001-m` (meal subsidy) and `acc_10001-p` (personal). */
export const openStaffAccounts = (tx: AppTx, staffId: string): { readonly subsidyId: string; readonly personalId: string } => ({
  subsidyId: ensure(tx, { id: `acc_${bare(staffId)}-m`, kind: 'meal_subsidy', ownerId: staffId, name: '餐补账户' }),
  personalId: ensure(tx, { id: `acc_${bare(staffId)}-p`, kind: 'personal', ownerId: staffId, name: '个人账户' }),
})

/** The account that collects a window's takings; opened by its first payment. */
export const takingsAccount = (tx: AppTx, windowId: string): string =>
  ensure(tx, { id: `acc_takings-${bare(windowId)}`, kind: 'takings', ownerId: windowId, name: '窗口收款' })

/** The account that collects the money part of what the mall redeems. */
export const mallTakings = (tx: AppTx): string =>
  ensure(tx, { id: 'acc_takings-mall', kind: 'takings', ownerId: 'mall', name: '积分商城收款' })

/** Where a unit's meal subsidies come from. */
export const subsidySource = (tx: AppTx, unitId: string): string =>
  ensure(tx, { id: `acc_issuer-${bare(unitId)}`, kind: 'source', ownerId: unitId, name: '单位餐补' })

/** Where top-ups come from: the bank's side. */
export const topUpSource = (tx: AppTx): string =>
  ensure(tx, { id: 'acc_top-up', kind: 'source', ownerId: 'bank', name: '个人充值' })
