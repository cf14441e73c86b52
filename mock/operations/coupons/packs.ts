import { claimPack, packsFor, toCoupon } from '@mock/domain/coupons'
import { reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { accepted } from '../accepted'
import { actorOf } from '../actor'

/** Packs that I can claim, that come soon, or that I have claimed. */
export const listGiftPacks: Operation<'listGiftPacks'> = (ctx) =>
  reply({ items: packsFor(ctx.tx, actorOf(ctx).staff.id, ctx.nowMs()) })

/** Claims a pack, once a person and occasion. */
export const claimGiftPack: Operation<'claimGiftPack'> = (ctx) => {
  const { tx, params } = ctx
  const order = { packId: params.packId, staffId: actorOf(ctx).staff.id, atMs: ctx.nowMs(), ids: () => ctx.id('cpn') }
  const { pack, coupons, points } = accepted(claimPack(tx, order))
  return reply({ pack, coupons: coupons.map((row) => toCoupon(tx, row, ctx.nowMs())), points })
}
