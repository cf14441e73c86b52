import { couponPage, ownCoupon, toCoupon, toCouponDetail, type CouponPosition } from '@mock/domain/coupons'
import { problem, reply } from '@mock/kit/reply'
import type { Context, Operation } from '@mock/kit/types'
import type { CouponRow } from '@mock/store/rows/coupons'
import { invalid } from '../accepted'
import { actorOf } from '../actor'
import { readTimeCursor, timeCursor } from '../cursor'

const PAGE = 20
const PREFIX = 'cpn_'

const cursorOf = ({ rank, atMs, id }: CouponPosition): string => timeCursor({ atMs, serial: `${rank}-${id.slice(PREFIX.length)}` })

const readPosition = (cursor: string | undefined): CouponPosition | null => {
  const read = readTimeCursor(cursor)
  if (!read) return null
  const [, rank, id] = /^([01])-(.+)$/.exec(read.serial) ?? []
  if (id === undefined) throw invalid('/query/cursor', 'is not a cursor of this list')
  return { rank: rank === '0' ? 0 : 1, atMs: read.atMs, id: PREFIX + id }
}

/** The caller's coupon; anybody else's is not found. */
export const callersCoupon = (ctx: Pick<Context<'getCoupon'>, 'tx' | 'params' | 'actor' | 'nowMs'>): CouponRow => {
  const row = ownCoupon(ctx.tx, ctx.params.couponId, actorOf(ctx).staff.id, ctx.nowMs())
  if (!row) throw problem('not_found')
  return row
}

/** My coupons: usable ones by their end, the others by their last change. */
export const listCoupons: Operation<'listCoupons'> = (ctx) => {
  const { tx, query } = ctx
  const after = readPosition(query.cursor)
  const { items, next } = couponPage(tx, actorOf(ctx).staff.id, ctx.nowMs(), { group: query.group, after, limit: query.limit ?? PAGE })
  return reply({ items: items.map((row) => toCoupon(tx, row, ctx.nowMs())), nextCursor: next && cursorOf(next) })
}

/** One of mine with its history. */
export const getCoupon: Operation<'getCoupon'> = (ctx) => reply(toCouponDetail(ctx.tx, callersCoupon(ctx), ctx.nowMs()))
