import { policyOf } from '@mock/domain/checkout/policy'
import type { Purse } from '@mock/store/rows/checkout'
import type { StaffRow } from '@mock/store/rows/identity'
import type { AppTx } from '@mock/store/tables'
import { accountsOf } from './accounts'
import { openStaffAccounts, subsidySource, topUpSource } from './open-accounts'
import { postTransfer } from './transfer'

const openWith = (tx: AppTx, sourceId: string, accountId: string, fen: number, postedAt: string): void => {
  if (fen === 0) return
  postTransfer(tx, {
    id: `opening|${accountId}`, kind: 'opening', title: '期初余额', postedAt, paymentId: null,
    legs: [{ accountId: sourceId, deltaFen: -fen }, { accountId, deltaFen: fen }],
  })
}

/** Opens the accounts of somebody who pays with what everybody begins with, or with `own`; once, at the latest at the first sign-in. */
export const openWalletOnce = (tx: AppTx, { id, unitId, roles }: StaffRow, own?: Purse): void => {
  const { opening } = policyOf(tx)
  if (!opening || !roles.includes('cadre') || accountsOf(tx, id).length > 0) return
  const { subsidyFen, personalFen } = own ?? opening
  const { subsidyId, personalId } = openStaffAccounts(tx, id)
  openWith(tx, subsidySource(tx, unitId), subsidyId, subsidyFen, opening.at)
  openWith(tx, topUpSource(tx), personalId, personalFen, opening.at)
}
