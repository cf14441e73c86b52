import { randomUUID } from 'node:crypto'
import type { Schema } from '@/api/types'
import type { AppServer } from '../../support/app-server'
import type { Session } from './session'

/** The printed code of a window, as the console knows it. */
export async function codeOf({ console: mock }: AppServer, { windowId }: { windowId: string }): Promise<string> {
  const window = (await mock.state()).windows.find((one) => one.windowId === windowId)
  if (!window) throw new Error(`no window ${windowId}`)
  return new URL(window.url).searchParams.get('c') ?? ''
}

/** What the server knows that somebody paid today (the seeds' past ends yesterday), of this amount. */
export async function paymentsOf(session: Session, fen: number): Promise<Schema<'PaymentSummary'>[]> {
  const today = session.me.serverTime.slice(0, 10)
  const { items } = await session.call('listPayments', { query: { month: today.slice(0, 7) } })
  return items.filter(({ payableFen, paidAt }) => payableFen === fen && paidAt.startsWith(today))
}

/** Everything that somebody owns, in fen. */
export async function balanceOf(session: Session): Promise<number> {
  const { items } = await session.call('listAccounts', {})
  return items.reduce((sum, { balanceFen }) => sum + balanceFen, 0)
}

/** Pays over HTTP, for specs that begin with a payment. */
export async function payDirectly(session: Session, code: string, dishFen: number): Promise<Schema<'Payment'>> {
  const quote = await session.call('createQuote', {
    body: { code, scene: 'daily', periodId: 'lunch', dishFen, location: { status: 'unavailable' } },
  })
  const body = { quoteId: quote.quoteId, payableFen: quote.payableFen }
  return session.call('pay', { body }, { 'idempotency-key': randomUUID() })
}
