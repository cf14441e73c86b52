/** Instances of the app: opened over the phone's storage, killed without warning. */
import {
  createPaymentClient, type Attempt, type PaymentTransport, type ServerAttempt, type TransportAnswer,
} from '@/features/checkout/attempts'
import type { WithLock } from '@/platform/lock/types'
import type { Payment, Problem } from '@contract/generated/types'
import { call } from './network'
import { openIntents } from './rewards/intent-watch'
import type { ApiAnswer, ApiRequest } from './server'
import { count, emptyScreen, uuidOf, violate, type Label, type Tab, type World } from './world'

const PREFIX = 'egj:attempt/'

/** Starts the app in a tab, on what the storage holds. */
export function openTab(world: World, tab: Tab): void {
  const { payer } = tab
  tab.life += 1
  tab.view = payer.disk.openView()
  tab.restarted = [...payer.disk.texts.keys()].some((key) => key.startsWith(PREFIX))
  tab.screen = emptyScreen()
  tab.client = createPaymentClient({
    transport: transportOf(world, tab),
    storage: tab.view.storage,
    clock: { now: () => world.nowMs + payer.skewMs },
    ids: { attemptKey: () => uuidOf(count(world)) },
    lock: lockOf(tab),
  })
  tab.intents = openIntents(world, tab, lockOf(tab))
}

/** The app is gone in the middle of whatever it did; its storage stays. */
export function killTab(world: World, tab: Tab): void {
  world.trace?.(`   ${tab.name} is killed`)
  for (const label of tab.pending.values()) world.coverage.hit(`${label} × app_killed`)
  tab.pending.clear()
  tab.labels.clear()
  tab.client = null
  tab.intents = null
  tab.life += 1
}

/** A new one each time: a shared promise would keep alive whoever waits for it. */
const never = (): Promise<never> => new Promise(() => undefined)

/** The phone's one lock; whoever gets it sees what the others wrote. A dead tab's turn does nothing. */
function lockOf(tab: Tab): WithLock {
  const { life } = tab
  return async (name, work) => {
    const done = await tab.payer.lock(name, async (held) => {
      if (tab.life !== life) return null
      tab.view.refresh()
      return { value: await work(held) }
    })
    return done && tab.life === life ? done.value : never()
  }
}

function transportOf(world: World, tab: Tab): PaymentTransport {
  const { payer, life } = tab
  const ask = async <B>(key: string, request: Omit<ApiRequest, 'token'>): Promise<TransportAnswer<B>> => {
    if (tab.life !== life) return never()
    const label: Label = networkLabel(tab, key)
    return answerOf<B>(await call(world, { label, payer, tab }, { ...request, token: payer.token }))
  }
  return {
    currentUserId: () => (payer.signedIn ? payer.userId : null),
    pay: async ({ key, quoteId, payableFen, pinProof }) => {
      const answer = await ask<Payment>(key, {
        operationId: 'pay', method: 'POST', path: '/payments', key, body: { quoteId, payableFen },
        ...(pinProof === undefined ? {} : { pinProof }),
      })
      if (answer.kind === 'ok') acknowledge(world, answer.body, payableFen)
      if (answer.kind === 'problem' && answer.problem.code === 'quote_not_found') noteQuoteGone(world, key)
      return answer
    },
    query: async (key) => {
      const request = { operationId: 'getPaymentAttempt', method: 'GET', path: `/payment-attempts/${key}` } as const
      return noteAttempt(world, await ask<ServerAttempt>(key, request))
    },
    close: async (key) => {
      const request = { operationId: 'closePaymentAttempt', method: 'POST', path: `/payment-attempts/${key}/close` } as const
      return noteAttempt(world, await ask<ServerAttempt>(key, request))
    },
  }
}

const networkLabel = (tab: Tab, key: string): Label => {
  const label = tab.labels.get(key) ?? 'reconcile'
  return label === 'begin' ? 'submit' : label
}

function noteAttempt(world: World, answer: TransportAnswer<ServerAttempt>): TransportAnswer<ServerAttempt> {
  const payment = answer.kind === 'ok' ? answer.body.payment : null
  const asked = payment && answer.kind === 'ok' ? world.attempts.get(answer.body.key) : undefined
  if (payment) acknowledge(world, payment, asked?.payableFen ?? payment.payableFen)
  return answer
}

function noteQuoteGone(world: World, key: string): void {
  world.quotesGone.add(key)
  world.coverage.hit('event quote_gone')
}

/** From now on the payment must be there for ever, with the amount that was asked. */
function acknowledge(world: World, { paymentId, payableFen }: Payment, askedFen: number): void {
  world.acknowledged.add(paymentId)
  if (payableFen !== askedFen) violate(world, `${paymentId} charged ${payableFen} fen where ${askedFen} were asked`)
}

/** As the app's own transport reads it: a problem document, the body, or nothing to rely on. */
function answerOf<B>(answer: ApiAnswer): TransportAnswer<B> {
  if (!answer) return { kind: 'lost' }
  return answer.status < 300 ? { kind: 'ok', body: answer.body as B } : { kind: 'problem', problem: answer.body as Problem }
}

/** Watches the disk: every change of an attempt is judged and counted. */
export function watchAttempt(world: World, key: string, text: string | null): void {
  if (!key.startsWith(PREFIX)) return
  const id = key.slice(PREFIX.length)
  const before = world.attempts.get(id)
  if (text === null) {
    const open = before && !['succeeded', 'refused', 'closed'].includes(before.state)
    if (open) violate(world, `attempt ${id} was forgotten while ${before.state}`)
    return
  }
  const after: Attempt = JSON.parse(text)
  world.attempts.set(id, after)
  if (before?.state === after.state) return
  world.trace?.(`   attempt ${id.slice(-4)} ${before?.state ?? 'new'} → ${after.state}`)
  world.coverage.hit(`transition ${before?.state ?? 'new'}→${after.state}`)
  if (after.state === 'closed' && world.quotesGone.has(id)) world.coverage.hit('event quote_gone_closed')
  if (before && ['succeeded', 'refused', 'closed'].includes(before.state)) {
    violate(world, `attempt ${id} went from ${before.state} back to ${after.state}`)
  }
}
