import { dayOf } from '@/shared/lib/time'
import type { HomeVisits } from '@contract/generated/types'
import { periodAt } from '@mock/domain/canteen/periods'
import { rulesOf } from '@mock/domain/canteen/rules'
import { latestPaymentOf, toPaymentSummary } from '@mock/domain/checkout/payment-views'
import { openVisitsOf, toVisitSummary, waitingOf } from '@mock/domain/visits'
import { accountsOf, toAccount } from '@mock/domain/wallet/accounts'
import { reply } from '@mock/kit/reply'
import type { Operations } from '@mock/kit/types'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { actorOf } from './actor'
import { settled } from './visits/settled'

const earliestFirst = (a: VisitRow, b: VisitRow): number => a.startsAtMs - b.startsAtMs || (a.serial < b.serial ? -1 : 1)

/** Who is inside counts as today's, however long they are there. */
const toHomeVisits = (tx: AppReadTx, staffId: string, nowMs: number): HomeVisits => {
  const [next] = openVisitsOf(tx, staffId)
    .filter(({ state, startsAtMs }) => state === 'inside' || dayOf(startsAtMs) === dayOf(nowMs))
    .sort(earliestFirst)
  return {
    waiting: waitingOf(tx, staffId), unreadNotices: tx.count('notices', 'unread', staffId),
    next: next ? toVisitSummary(tx, next, { staffId, nowMs }) : null,
  }
}

/** The first screen in one answer; accounts and bills only for those who pay, visits for those who host. */
const getHome = settled<'getHome'>((ctx) => {
  const { staff, roles } = actorOf(ctx)
  const isCadre = roles.includes('cadre')
  const latest = isCadre ? latestPaymentOf(ctx.tx, staff.id) : undefined
  return reply({
    serverTime: ctx.now(),
    name: staff.name,
    unitName: staff.unitName,
    roles: [...roles],
    period: periodAt(rulesOf(ctx.tx), ctx.nowMs()),
    accounts: isCadre ? accountsOf(ctx.tx, staff.id).map(toAccount) : [],
    latestPayment: latest ? toPaymentSummary(latest) : null,
    visits: isCadre ? toHomeVisits(ctx.tx, staff.id, ctx.nowMs()) : null,
  })
})

/** What matters now. */
export const homeOperations = { getHome } satisfies Partial<Operations>
