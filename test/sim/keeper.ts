/** The window's side, the office, and somebody who sends what no client of ours would. */
import type { Refund } from '@contract/generated/types'
import { consoleDoor } from '@mock/operations/console'
import { signWindowCode } from '@mock/domain/canteen/window-code'
import { attemptId } from '@mock/kit/attempts'
import { instantOf } from '@mock/kit/ids'
import { createSeededRandom } from '@mock/kit/random'
import { call } from './network'
import { must } from './rng'
import { KEEPER_ID, openSession, SECRET, tokenOf, windowIds } from './tiny-world'
import { count, uuidOf, violate, type Payer, type RefundOrder, type World } from './world'

/** Prints every window's sticker as it is signed now. */
export function printStickers(world: World): void {
  for (const id of windowIds) {
    const row = must(world.server.backend.store.read.get('windows', id))
    world.stickers.set(id, signWindowCode(SECRET, row.ref, row.keyId))
  }
}

/** Revokes a sticker; the new one hangs at once, old quotes die. */
export function revokeCode(world: World): void {
  const { store } = world.server.backend
  const windowId = world.rng.pick(windowIds)
  store.transact('revoke', (tx) => consoleDoor.reissueWindow(tx, windowId, instantOf(world.nowMs), createSeededRandom(1)))
  void store.flush().catch(() => undefined)
  world.coverage.hit('event code_revoked')
  printStickers(world)
}

/** Opens a closed window, or closes an open one. */
export function toggleWindow(world: World): void {
  const { store } = world.server.backend
  const { id, isOpen } = must(store.read.get('windows', world.rng.pick(windowIds)))
  store.transact('window', (tx) => { tx.patch('windows', id, { isOpen: !isOpen }) })
  void store.flush().catch(() => undefined)
  if (isOpen) world.coverage.hit('event window_closed')
}

const DAY_MS = 24 * 3_600_000
/** Longer than a quote lives, and short enough for lunch not to be over after a few such days. */
const QUOTE_MS = 6 * 60_000

/** The phone lies in a drawer; the server has forgotten the quotes of the day before, and every session has run out. */
export function passDay(world: World): void {
  const { store } = world.server.backend
  world.nowMs += DAY_MS + QUOTE_MS
  store.transact('sweep', (tx) => {
    for (const { id, expiresAtMs } of tx.all('quotes')) if (expiresAtMs + DAY_MS < world.nowMs) tx.delete('quotes', id)
  })
  void store.flush().catch(() => undefined)
  world.coverage.hit('event day_passed')
}

/** A new refund, or an open one once more under its own key. */
export function refund(world: World): void {
  const { rng } = world
  const open = world.refunds.filter(({ state }) => state === 'open')
  const payments = world.server.backend.store.read.all('payments')
  if (open.length > 0 && (payments.length === 0 || rng.chance(0.5))) return sendRefund(world, rng.pick(open))
  if (payments.length === 0) return
  // Who took back a dish often comes once more: what came back at the first time may be in another payment by then.
  const begun = payments.filter((payment) => payment.refundedFen > 0 && payment.refundedFen < payment.payableFen)
  const { id, payableFen } = rng.pick(begun.length > 0 && rng.chance(0.8) ? begun : payments)
  const fen = rng.pick([100, Math.ceil(payableFen / 2), payableFen, payableFen + 1])
  const order: RefundOrder = { paymentId: id, fen, key: uuidOf(count(world)), state: 'open' }
  world.refunds.push(order)
  sendRefund(world, order)
}

/** Sends a refund; only a settled answer ends it. */
export function sendRefund(world: World, order: RefundOrder): void {
  const { paymentId, fen, key } = order
  void call(world, { label: 'refund', payer: null, tab: null }, {
    operationId: 'createRefund', method: 'POST', path: `/workbench/payments/${paymentId}/refunds`, token: keeperToken(world), key,
    body: { fen, reason: '菜品打错' },
  }).then((answer) => {
    if (answer?.status === 201) {
      order.state = 'refunded'
      world.coverage.hit('event payment_refunded')
      noteRefund(world, answer.body as Refund)
    }
    if (answer?.status === 422) order.state = 'refused'
    if (answer?.status === 401) openSessionOf(world, KEEPER_ID, keeperToken(world))
  })
}

/** What the refund brought besides money. */
function noteRefund({ acknowledged, coverage, server }: World, { refundId, couponIdsReturned, pointsReversed }: Refund): void {
  acknowledged.add(refundId)
  if (couponIdsReturned.length > 0) coverage.hit('event coupon_returned')
  if (pointsReversed > 0) coverage.hit('event points_reversed')
  const owed = server.backend.store.read.all('pointsTransfers').some(({ kind, owedPoints }) => kind === 'reversed' && owedPoints > 0)
  if (owed) coverage.hit('event points_owed')
}

const keeperToken = (_world: World): string => tokenOf(KEEPER_ID, 0)

/** Somebody who works there signs in again. */
export function openSessionOf(world: World, staffId: string, token: string): void {
  const { store } = world.server.backend
  store.transact('sign in', (tx) => openSession(tx, staffId, token, instantOf(world.nowMs)))
  void store.flush().catch(() => undefined)
}

/** Signs the payer in again under a new session. */
export function signIn(world: World, payer: Payer): void {
  payer.sessions += 1
  payer.token = tokenOf(payer.userId, payer.sessions)
  payer.signedIn = true
  openSessionOf(world, payer.userId, payer.token)
  world.coverage.hit('event sign_in')
}

/**
 * A client that is not ours: another amount under a used key, a paid quote under a new key, somebody else's quote. None
 * may ever be paid.
 */
export async function tamper(world: World, payer: Payer): Promise<void> {
  const { rng, server } = world
  const { read } = server.backend.store
  const sent = [...world.attempts.values()].filter((attempt) => attempt.userId === payer.userId && attempt.submittedAt !== undefined)
  const paid = read.all('quotes').filter((quote) => quote.payerId === payer.userId && quote.paymentId !== null)
  const foreign = read.all('quotes').filter((quote) => quote.payerId !== payer.userId)
  const fresh = uuidOf(count(world))
  const attempts = [
    ...sent.slice(-2).map(({ key, quoteId, payableFen }) => ({ key, quoteId, payableFen: payableFen + 100 })),
    ...paid.slice(-2).map(({ id, payableFen }) => ({ key: fresh, quoteId: id, payableFen })),
    ...foreign.slice(-1).map(({ id, payableFen }) => ({ key: fresh, quoteId: id, payableFen })),
  ]
  if (attempts.length === 0) return
  const { key, ...body } = rng.pick(attempts)
  const answer = await server.send({ operationId: 'pay', method: 'POST', path: '/payments', token: payer.token, key, body })
  world.coverage.hit('event tampered')
  if (answer && answer.status < 300) violate(world, `a forged payment went through: ${JSON.stringify(body)} under ${attemptId(payer.userId, key)}`)
}
