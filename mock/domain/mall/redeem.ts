/** Redeeming: points, money and stock in one turn, or nothing. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { toInstant } from '@/shared/lib/time'
import type { RedeemRequest } from '@contract/generated/types'
import { policyOf } from '@mock/domain/checkout/policy'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import { availablePoints, spendPoints } from '@mock/domain/points'
import { accountsOf, type StaffAccount } from '@mock/domain/wallet/accounts'
import { mallTakings } from '@mock/domain/wallet/open-accounts'
import { postTransfer } from '@mock/domain/wallet/transfer'
import type { MallItemRow, RedemptionRow } from '@mock/store/rows/mall'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import type { Chance, Ids } from './code'
import { endOverdueItem } from './give-back'
import { makeRedemption } from './make'

const HELD: ReadonlySet<RedemptionRow['state']> = new Set(['ready', 'collected', 'issued'])

/** How many of an item somebody may still redeem; prizes do not count. */
export const mineLeft = (tx: AppReadTx, staffId: string, { id, perPersonLimit }: MallItemRow): number => {
  const held = tx.find('redemptions', 'byStaffItem', `${staffId}|${id}`)
    .filter(({ state, source }) => HELD.has(state) && source === 'mall')
    .reduce((sum, { quantity }) => sum + quantity, 0)
  return Math.max(0, perPersonLimit - held)
}

/** What somebody asks for, with the price they were shown. */
export interface Wish extends RedeemRequest {
  readonly staffId: string
  readonly atMs: number
}

/** A wish that nothing stands against. */
export interface Cleared {
  readonly item: MallItemRow
  readonly points: number
  readonly fen: number
  readonly account: StaffAccount | null
  /** Above the password-free limit. */
  readonly pinRequired: boolean
}

const refusedOf = (tx: AppReadTx, { staffId, quantity, points, fen }: Wish, item: MallItemRow): DomainRefusal | null => {
  const price = { points: item.points * quantity, fen: item.fen * quantity }
  const left = mineLeft(tx, staffId, item)
  if (!item.isOffered) return refusal('item_unavailable')
  if (item.stock < quantity) return refusal('out_of_stock', { stock: item.stock })
  if (left < quantity) return refusal('redemption_limit_reached', { mineLeft: left })
  if (price.points !== points || price.fen !== fen) return refusal('price_changed', price)
  return null
}

/** Checks a wish in the order of the contract; moves nothing. */
export const clearWish = (tx: AppReadTx, wish: Wish): Result<Cleared, DomainRefusal> => {
  const item = tx.get('mallItems', wish.itemId)
  if (!item) return fail(refusal('not_found'))
  const refused = refusedOf(tx, wish, item)
  if (refused) return fail(refused)
  const { points, fen, staffId, atMs } = wish
  const shortPoints = points - availablePoints(tx, staffId, atMs)
  if (shortPoints > 0) return fail(refusal('points_insufficient', { shortPoints }))
  const account = accountsOf(tx, staffId).find(({ kind }) => kind === 'personal') ?? null
  const shortFen = fen - (account?.balanceFen ?? 0)
  if (shortFen > 0) return fail(refusal('insufficient_balance', { shortFen }))
  return ok({ item, points, fen, account: fen > 0 ? account : null, pinRequired: fen > policyOf(tx).passwordFreeFen })
}

const takeMoney = (tx: AppTx, redemptionId: string, { item, fen, account }: Cleared, atMs: number): void => {
  if (!account) return
  postTransfer(tx, {
    id: redemptionId, kind: 'redemption', title: `积分兑换 ${item.title}`, postedAt: toInstant(atMs), paymentId: null,
    legs: [{ accountId: account.id, deltaFen: -fen }, { accountId: mallTakings(tx), deltaFen: fen }],
  })
}

/** Takes points, money and stock and writes the redemption. */
export const redeem = (tx: AppTx, wish: Wish, cleared: Cleared, ids: Ids): Result<RedemptionRow, DomainRefusal> => {
  const { staffId, quantity, atMs } = wish
  const { item, points, fen, account } = cleared
  const redemptionId = ids('rdm')
  const spent = spendPoints(tx, { staffId, points, title: `兑换 ${item.title}`, reference: { kind: 'redemption', id: redemptionId }, atMs })
  if (!spent.ok) return spent
  takeMoney(tx, redemptionId, cleared, atMs)
  const accountId = account?.id ?? null
  return ok(makeRedemption(tx, { redemptionId, staffId, item, quantity, points, fen, uses: spent.value, accountId, source: 'mall', atMs }, ids))
}

/** A prize of a draw: costs nothing, takes stock, waits at the counter or becomes a coupon like everything else. */
export const prizeRedemption = (
  tx: AppTx, { staffId, itemId, atMs, ids }: Chance & { readonly staffId: string; readonly itemId: string; readonly atMs: number },
): RedemptionRow => {
  endOverdueItem(tx, itemId, atMs)
  const item = tx.get('mallItems', itemId)
  if (!item || item.stock < 1) throw new Error(`a draw gave the prize ${itemId}, of which none is left`)
  const order = { redemptionId: ids('rdm'), staffId, item, quantity: 1, points: 0, fen: 0, uses: [], accountId: null }
  return makeRedemption(tx, { ...order, source: 'draw', atMs }, ids)
}
