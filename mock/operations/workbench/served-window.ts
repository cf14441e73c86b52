import type { ServedWindow } from '@contract/generated/types'
import { problem } from '@mock/kit/reply'
import type { Actor, Context } from '@mock/kit/types'
import type { WindowRow } from '@mock/store/rows/canteen'
import type { PaymentRow } from '@mock/store/rows/checkout'
import type { AppReadTx } from '@mock/store/tables'
import { actorOf } from '../actor'

/** Whether the caller may see a window's takings: it serves there, or it is the office. */
const maySee = ({ staff, roles }: Actor, windowId: string): boolean =>
  roles.includes('office') || serves({ staff, roles }, windowId)

/** Whether the caller serves at this very window. */
export const serves = ({ staff, roles }: Pick<Actor, 'staff' | 'roles'>, windowId: string): boolean =>
  roles.includes('window') && staff.windowIds.includes(windowId)

/** A window the caller may see; another one answers 404. */
export const seenWindow = (ctx: Pick<Context, 'tx' | 'actor'>, windowId: string): WindowRow => {
  const window = ctx.tx.get('windows', windowId)
  if (!window || !maySee(actorOf(ctx), windowId)) throw problem('not_found')
  return window
}

/** A payment at a window the caller may see; another one answers 404. */
export const seenPayment = (ctx: Pick<Context, 'tx' | 'actor'>, paymentId: string): PaymentRow => {
  const payment = ctx.tx.get('payments', paymentId)
  if (!payment || !maySee(actorOf(ctx), payment.payee.windowId)) throw problem('not_found')
  return payment
}

/** The contract's view of a window at the workbench. */
export const toServedWindow = (tx: AppReadTx, window: WindowRow): ServedWindow => ({
  windowId: window.id,
  windowName: window.name,
  venueId: window.venueId,
  venueName: tx.get('venues', window.venueId)?.name ?? '',
})
