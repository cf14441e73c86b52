import { periodAt } from '@mock/domain/canteen/periods'
import { rulesOf } from '@mock/domain/canteen/rules'
import { latestPaymentOf, toPaymentSummary } from '@mock/domain/checkout/payment-views'
import { accountsOf, toAccount } from '@mock/domain/wallet/accounts'
import { reply } from '@mock/kit/reply'
import type { Operation, Operations } from '@mock/kit/types'
import { actorOf } from './actor'

/** The first screen in one answer; accounts and bills only for those who pay. */
const getHome: Operation<'getHome'> = (ctx) => {
  const { staff, roles } = actorOf(ctx)
  const pays = roles.includes('cadre')
  const latest = pays ? latestPaymentOf(ctx.tx, staff.id) : undefined
  return reply({
    serverTime: ctx.now(),
    name: staff.name,
    unitName: staff.unitName,
    roles: [...roles],
    period: periodAt(rulesOf(ctx.tx), ctx.nowMs()),
    accounts: pays ? accountsOf(ctx.tx, staff.id).map(toAccount) : [],
    latestPayment: latest ? toPaymentSummary(latest) : null,
  })
}

/** What matters now. */
export const homeOperations = { getHome } satisfies Partial<Operations>
