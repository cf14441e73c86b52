/** What must hold after every step, and what must be true once everything has healed. */
import { isSettled, type Attempt } from '@/features/checkout/attempts'
import openapi from '@contract/generated/openapi.json'
import { auditLedger, ledgerSum } from '@mock/domain/ledger'
import { isStaffAccount } from '@mock/domain/wallet/accounts'
import { attemptId } from '@mock/kit/attempts'
import type { AppReadTx } from '@mock/store/tables'
import { checkRewards } from './rewards/books'
import { checkEffects, checkIntents } from './rewards/intent-watch'
import { violate, type World } from './world'

/** After every step. The books are judged when a record was written since: rows are values and change in no other way. */
export function checkStep(world: World): void {
  const { store } = world.server.backend
  checkCharges(world, store.read)
  checkGuard(world)
  if (world.judged?.store !== store || world.judged.version !== store.version) checkBooks(world)
  world.judged = { store, version: store.version }
}

/** The ledger and the books of rewards, which depend on nothing but the store. */
function checkBooks(world: World): void {
  const { read } = world.server.backend.store
  const accounts = read.all('accounts')
  const sum = ledgerSum(accounts)
  if (sum !== 0) violate(world, `the ledger sums to ${sum}`)
  for (const account of accounts) {
    if (account.balanceFen < 0 && isStaffAccount(account)) violate(world, `${account.id} is at ${account.balanceFen}`)
  }
  checkRewards(world)
}

function checkCharges(world: World, read: AppReadTx): void {
  const charged = new Map<unknown, string>()
  for (const { id, quoteId, payableFen, refundedFen } of read.all('payments')) {
    const intent = world.intentOfQuote.get(quoteId) ?? quoteId
    const other = charged.get(intent)
    // A meal whose money the window gave back in full may be paid anew: the server's guard against doubles says the same.
    if (refundedFen < payableFen) {
      if (other) violate(world, `one meal was charged twice: ${other} and ${id}`)
      charged.set(intent, id)
    }
    const refunded = read.find('refunds', 'byPayment', id).reduce((sum, refund) => sum + refund.fen, 0)
    if (refunded !== refundedFen) violate(world, `${id} says ${refundedFen} were refunded, not ${refunded}`)
    if (refunded > payableFen) violate(world, `${id} of ${payableFen} was refunded ${refunded}`)
  }
}

/** Never two open attempts of one person to one window. */
function checkGuard(world: World): void {
  const open = new Set<string>()
  for (const attempt of world.attempts.values()) {
    if (isSettled(attempt)) continue
    const place = `${attempt.userId} at ${attempt.windowId}`
    if (open.has(place)) violate(world, `two open attempts of ${place}`)
    open.add(place)
  }
}

/** After healing; everything once more, whatever was written. */
export function checkEnd(world: World): void {
  const { read } = world.server.backend.store
  checkBooks(world)
  for (const attempt of world.attempts.values()) checkShown(world, read, attempt)
  for (const { id, quoteId } of read.all('payments')) {
    const shown = [...world.attempts.values()].some((attempt) => attempt.paymentId === id && attempt.quoteId === quoteId)
    if (!shown && !world.elsewhere.has(id)) violate(world, `${id} was charged and no phone shows it as paid`)
  }
  for (const id of world.acknowledged) {
    if (!read.get('payments', id) && !read.get('refunds', id)) violate(world, `${id} was acknowledged and is gone`)
  }
  checkRefunds(world, read)
  checkBindings(world, read)
  checkIntents(world, read)
  checkEffects(world, read)
  const audit = auditLedger(read.all('accounts'), read.all('ledgerEntries'), (account) => !isStaffAccount(account))
  for (const fault of audit.faults) violate(world, fault)
}

/** What the phone shows is what the server knows. */
function checkShown(world: World, read: AppReadTx, attempt: Attempt): void {
  const { key, userId, state, submittedAt } = attempt
  const outcome = read.get('idempotency', attemptId(userId, key))?.outcome
  const known = outcome?.kind === 'bound' ? `${outcome.status < 300 ? 'succeeded' : 'refused'} ${idOrCode(outcome.body)}` : outcome?.kind ?? 'nothing'
  const shown = `${state}${state === 'succeeded' ? ` ${attempt.paymentId}` : state === 'refused' ? ` ${attempt.refusal?.code}` : ''}`
  const unseen = state === 'closed' && submittedAt === undefined && known === 'nothing'
  if (!isSettled(attempt)) violate(world, `attempt ${key} stayed ${state} (server: ${known})`)
  else if (shown !== known && !unseen) violate(world, `attempt ${key} is shown as ${shown} and is ${known}`)
}

function idOrCode(body: unknown): string {
  const { paymentId, code } = body as { paymentId?: string; code?: string }
  return code ?? paymentId ?? ''
}

function checkRefunds(world: World, read: AppReadTx): void {
  const wanted = world.refunds.filter(({ state }) => state === 'refunded').length
  const given = read.all('refunds').length
  if (wanted !== given) violate(world, `${wanted} refunds were ordered and acknowledged, ${given} were given`)
  const open = world.refunds.filter(({ state }) => state === 'open').length
  if (open > 0) violate(world, `${open} refunds stayed open`)
}

/** Read from the contract itself, not from the server's reading of it. */
interface PathItem {
  readonly post?: { readonly operationId: string; readonly 'x-final-problems'?: readonly string[] }
}
const finalProblems = new Map(Object.values(openapi.paths)
  .map((item) => item as PathItem)
  .flatMap(({ post }) => (post ? [[post.operationId, post['x-final-problems'] ?? []] as const] : [])))

/** Only settled results and the contract's final problems bind a key. */
function checkBindings(world: World, read: AppReadTx): void {
  for (const { operationId, outcome, key } of read.all('idempotency')) {
    if (outcome.kind === 'closed' || outcome.status < 300) continue
    const code = idOrCode(outcome.body)
    if (!finalProblems.get(operationId ?? '')?.includes(code)) violate(world, `key ${key} is bound to ${code}`)
  }
}
