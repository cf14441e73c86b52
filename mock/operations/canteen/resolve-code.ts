import { periodAt, periodsChoosable } from '@mock/domain/canteen/periods'
import { rulesOf } from '@mock/domain/canteen/rules'
import { scenesFor, tariffsFor } from '@mock/domain/canteen/tariffs'
import { toPayee } from '@mock/domain/canteen/views'
import { verifyWindowCode } from '@mock/domain/canteen/window-code'
import { policyOf } from '@mock/domain/checkout/policy'
import { accountsOf, toAccount } from '@mock/domain/wallet/accounts'
import { problem, reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { actorOf } from '../actor'

/** Everything the pay page needs of a scanned text, in one answer. */
export const resolveCode: Operation<'resolveCode'> = (ctx) => {
  const { tx, config, body } = ctx
  const found = verifyWindowCode(tx, config, body.code)
  if (found.kind === 'refused') throw problem(found.code)
  const { window, venue, code } = found
  const rules = rulesOf(tx)
  const periods = periodsChoosable(rules, ctx.nowMs())
  const scenes = scenesFor(rules, venue.kind)
  const [first] = scenes
  if (!first) throw new Error(`no scene is offered at a ${venue.kind}`)
  const { passwordFreeFen, maxDishFen } = policyOf(tx)
  return reply({
    code,
    payee: toPayee(venue, window),
    scenes: [...scenes],
    defaultScene: first.scene,
    period: periodAt(rules, ctx.nowMs()),
    periods: [...periods],
    tariffs: [...tariffsFor(rules, venue.kind, periods.map(({ periodId }) => periodId))],
    accounts: accountsOf(tx, actorOf(ctx).staff.id).map(toAccount),
    passwordFreeFen,
    maxDishFen,
    serverTime: ctx.now(),
  })
}
