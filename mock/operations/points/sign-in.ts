import { availablePoints, signIn } from '@mock/domain/points'
import { reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { accepted } from '../accepted'
import { actorOf } from '../actor'

/** Signs in for the day of the business zone. */
export const signInForToday: Operation<'signInForToday'> = (ctx) => {
  const { tx } = ctx
  const staffId = actorOf(ctx).staff.id
  const { day, streakDays, points, drawRights } = accepted(signIn(tx, staffId, ctx.nowMs()))
  return reply({ date: day, streakDays, points, drawRights, availablePoints: availablePoints(tx, staffId, ctx.nowMs()) })
}
