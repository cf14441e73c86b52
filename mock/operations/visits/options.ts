import { toBuilding, toConsent, toVisitPolicy, visitPolicyOf } from '@mock/domain/visits'
import { reply } from '@mock/kit/reply'
import type { Actor, Operation } from '@mock/kit/types'
import type { StaffRow } from '@mock/store/rows/identity'
import type { AppReadTx } from '@mock/store/tables'
import { actorOf } from '../actor'

const MOST_FOUND = 20

/** What an invitation may say. */
export const getVisitOptions: Operation<'getVisitOptions'> = (ctx) => {
  const { tx } = ctx
  const policy = visitPolicyOf(tx)
  return reply({
    buildings: tx.all('buildings').map(toBuilding), purposes: [...policy.purposes], policy: toVisitPolicy(policy), consent: toConsent(policy),
    serverTime: ctx.now(),
  })
}

/** A guard looks for a visitor's host among everybody, a cadre for a colleague of the own unit. */
const within = (tx: AppReadTx, { staff, roles }: Actor): readonly StaffRow[] =>
  (roles.includes('guard') ? tx.all('staff') : tx.find('staff', 'byUnit', staff.unitId).filter(({ id }) => id !== staff.id))

/** Who may host and is called so; those whose name begins with it first. */
export const findStaff: Operation<'findStaff'> = (ctx) => {
  const { tx, query: { q } } = ctx
  const rank = ({ name }: StaffRow): number => (name.startsWith(q) ? 0 : 1)
  const found = within(tx, actorOf(ctx))
    .filter(({ name, state, roles }) => state === 'active' && roles.includes('cadre') && name.includes(q))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  return reply({ items: found.slice(0, MOST_FOUND).map(({ id, name, unitName }) => ({ staffId: id, name, unitName })) })
}
