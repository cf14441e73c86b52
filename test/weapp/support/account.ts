/** What the server says of the person on a phone, asked over HTTP with the phone's own bearer. */
import type { AccountList, PaymentPage } from '@contract/generated/types'
import type { Driver } from '../../weapp-host/src/index.mjs'
import type { Stage } from './flows'

/** The bearer of the phone's last request that carried one. */
export function bearerOf(app: Driver): string {
  const sent = app.requests.map(({ args }) => args.header?.authorization).filter((value) => value !== undefined)
  const last = sent.at(-1)
  if (last === undefined) throw new Error('the phone has sent no bearer yet')
  return last
}

interface Sending {
  readonly headers?: Readonly<Record<string, string>>
  /** JSON. */
  readonly body?: string
}

/** One call in the phone's name, behind the app's back. */
export async function callAs(stage: Stage, app: Driver, method: string, path: string, { headers, body }: Sending = {}) {
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  const response = await fetch(`${stage.server.origin}/api/v1${path}`, {
    method, body, headers: { authorization: bearerOf(app), ...type, ...headers },
  })
  const text = await response.text()
  return { status: response.status, json: text === '' ? null : (JSON.parse(text) as unknown) }
}

async function read<T>(stage: Stage, app: Driver, path: string): Promise<T> {
  const { status, json } = await callAs(stage, app, 'GET', path)
  if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(json)}`)
  return json as T
}

/** Money and payments as the ledger has them: all accounts together, the subsidy alone, and this month's payments. */
export async function moneyOf(stage: Stage, app: Driver): Promise<{ balanceFen: number; subsidyFen: number; payments: number }> {
  const { clock } = await stage.server.console.state()
  const { items } = await read<AccountList>(stage, app, '/accounts')
  const { summary } = await read<PaymentPage>(stage, app, `/payments?month=${clock.at.slice(0, 7)}`)
  const fenOf = (accounts: typeof items) => accounts.reduce((sum, { balanceFen }) => sum + balanceFen, 0)
  return { balanceFen: fenOf(items), subsidyFen: fenOf(items.filter(({ kind }) => kind === 'meal_subsidy')), payments: summary.count }
}

/** The requests of one operation that left the phone, oldest first. */
export const requestsTo = (app: Driver, method: string, path: string) =>
  app.requests.filter(({ args }) => (args.method ?? 'GET') === method && new URL(args.url ?? '').pathname === `/api/v1${path}`)

/** By which way the app says that it got each code which it asked the server about. */
export const sourcesOf = (app: Driver): unknown[] =>
  requestsTo(app, 'POST', '/code-resolutions').map(({ args }) => (JSON.parse(String(args.data)) as { source?: unknown }).source)
