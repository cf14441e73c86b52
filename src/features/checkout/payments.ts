/** The app's one payment client and the moments at which it must ask what became of a payment. */
import { queryClient } from '@/api/query-client'
import { onSignOut, useSession } from '@/features/session'
import { withLock } from '@/platform/lock'
import { watchOnline, watchShown } from '@/platform/online'
import { randomId } from '@/platform/random'
import { storage } from '@/platform/storage'
import { clock } from '@/shared/lib/clock'
import { uuidFromHex } from '@/shared/lib/uuid'
import { createPaymentClient } from './attempts'
import { paymentTransport } from './payment-transport'

const KEY_BYTES = 16

export const payments = createPaymentClient({
  transport: paymentTransport,
  storage,
  clock,
  ids: { attemptKey: () => uuidFromHex(randomId(KEY_BYTES)) },
  lock: withLock,
})

/** Settled attempts are kept a day, so that the result page survives a reload. */
const KEEP_SETTLED_MS = 24 * 3600_000

let running: { readonly userId: string; readonly done: Promise<void> } | null = null

/** Asks about every unsettled attempt of the signed-in user; who calls meanwhile waits for the same answers. */
export async function reconcileNow(): Promise<void> {
  const userId = useSession.getState().user?.staffId
  if (userId === undefined) return
  if (running?.userId === userId) return running.done
  const mine = { userId, done: reconcile(userId) }
  running = mine
  await mine.done.finally(() => {
    if (running === mine) running = null
  })
}

async function reconcile(userId: string): Promise<void> {
  await payments.reconcile(userId)
  await payments.forgetSettled(userId, KEEP_SETTLED_MS)
}

/** What a payment changes: money, and the coupons and points that go with it. */
const MOVED = ['getHome', 'listPayments', 'listAccounts', 'listLedgerEntries', 'listCoupons', 'getCoupon', 'getPointsOverview', 'listPointsEntries']

/** Money moved: what was read before is no longer true. */
export const refreshMoney = (): void => {
  for (const id of MOVED) void queryClient.invalidateQueries({ queryKey: [id] })
}

/** Wires reconciliation to start, sign-in, show and reconnect; called once by the app. */
export function startPayments(): void {
  const ask = () => void reconcileNow()
  payments.subscribe((attempt) => {
    if (attempt.state === 'succeeded') refreshMoney()
  })
  onSignOut(() => {
    const userId = useSession.getState().user?.staffId
    if (userId !== undefined) void payments.forgetSettled(userId, 0)
  })
  useSession.subscribe(({ status }, before) => {
    if (status === 'signed_in' && before.status !== 'signed_in') ask()
  })
  watchShown(ask)
  watchOnline((online) => {
    if (online) ask()
  })
  ask()
}
