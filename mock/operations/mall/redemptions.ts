import {
  cancelRedemption as cancel, clearWish, endOverdueItem, endOverdueOf, redeem as redeemItem, toRedemption,
} from '@mock/domain/mall'
import { checkPinProof } from '@mock/domain/pin/pin-proof'
import { problem, reply } from '@mock/kit/reply'
import type { Context, Operation } from '@mock/kit/types'
import type { RedemptionRow } from '@mock/store/rows/mall'
import { accepted } from '../accepted'
import { actorOf } from '../actor'
import { readTimeCursor, timeCursor } from '../cursor'
import { newestRedemptions } from './page'

const PAGE = 20

/** Last, because it is the one thing the same attempt can still bring: the key stays free for a proof. */
const refuseWithoutPin = (ctx: Context<'redeem'>): void => {
  const proof = ctx.headers['Pay-Pin-Proof']
  if (proof === undefined || !checkPinProof(ctx.tx, actorOf(ctx).session.id, proof, ctx.nowMs())) throw problem('pin_required')
}

/** Redeems: everything is checked, then points, money and stock move, all in this one turn. */
export const redeem: Operation<'redeem'> = (ctx) => {
  const { tx, body } = ctx
  const staffId = actorOf(ctx).staff.id
  const atMs = ctx.nowMs()
  endOverdueItem(tx, body.itemId, atMs)
  endOverdueOf(tx, staffId, atMs)
  const wish = { ...body, staffId, atMs }
  const cleared = accepted(clearWish(tx, wish))
  if (cleared.pinRequired) refuseWithoutPin(ctx)
  return reply(toRedemption(tx, accepted(redeemItem(tx, wish, cleared, (prefix) => ctx.id(prefix))), atMs))
}

/** My redemptions, newest first. */
export const listRedemptions: Operation<'listRedemptions'> = (ctx) => {
  const { tx, query } = ctx
  const staffId = actorOf(ctx).staff.id
  const position = readTimeCursor(query.cursor)
  endOverdueOf(tx, staffId, ctx.nowMs())
  const rows = tx.find('redemptions', 'byStaff', staffId).filter(({ state }) => query.state === undefined || state === query.state)
  const { items, next } = newestRedemptions(rows, position, query.limit ?? PAGE)
  return reply({ items: items.map((row) => toRedemption(tx, row, ctx.nowMs())), nextCursor: next && timeCursor(next) })
}

/** Mine, brought up to date; another one answers 404. */
const ownRedemption = (ctx: Context<'getRedemption' | 'cancelRedemption'>): RedemptionRow => {
  const { tx, params } = ctx
  const staffId = actorOf(ctx).staff.id
  endOverdueOf(tx, staffId, ctx.nowMs())
  const row = tx.get('redemptions', params.redemptionId)
  if (row?.staffId !== staffId) throw problem('not_found')
  return row
}

/** One redemption, with its code while it waits. */
export const getRedemption: Operation<'getRedemption'> = (ctx) => reply(toRedemption(ctx.tx, ownRedemption(ctx), ctx.nowMs()))

/** Cancels: points, money, stock and coupons go back in this one turn. */
export const cancelRedemption: Operation<'cancelRedemption'> = (ctx) =>
  reply(toRedemption(ctx.tx, accepted(cancel(ctx.tx, ownRedemption(ctx), ctx.nowMs())), ctx.nowMs()))
