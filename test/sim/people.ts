/** What people do with the app: impatient, forgetful, in two tabs, but each meal only once. */
import type { Quote } from '@contract/generated/types'
import { isSettled, type Attempt } from '@/features/checkout/attempts'
import { call } from './network'
import { must } from './rng'
import { usableCoupons } from './rewards/prices'
import { begin, doubleTap, QUICK, reconcile, step, submit } from './taps'
import { PIN, windowIds } from './tiny-world'
import { count, emptyScreen, type Intent, type Label, type Payer, type Tab, type World } from './world'

/** The large ones ask for the PIN. */
const pricesFen = [800, 1_750, 1_750, 6_000, 6_000]

/** Whether the person has seen this meal as paid, in any tab. */
const seenPaid = (world: World, intent: Intent): boolean =>
  [...world.attempts.values()].some(({ quoteId, state }) => state === 'succeeded' && world.intentOfQuote.get(quoteId) === intent)

/** The next thing the person does in this tab. */
export function act(world: World, tab: Tab): void {
  const { rng } = world
  const { screen } = tab
  if (rng.chance(0.5)) tab.view.refresh()
  if (screen.intent && !screen.intent.over && seenPaid(world, screen.intent)) screen.intent.over = true
  if (!screen.intent || (screen.intent.over && !lingers(world, tab))) takeIntent(world, tab)
  else if (!screen.quote) askQuote(world, tab, screen.intent)
  else if (!screen.key) begin(world, tab, screen.quote)
  else actOn(world, tab, screen.key, screen.quote)
}

/** A thumb that taps once more on what is already paid. */
const lingers = (world: World, { screen }: Tab): boolean =>
  screen.key !== null && world.attempts.get(screen.key)?.state === 'succeeded' && world.rng.chance(0.3)

function takeIntent(world: World, tab: Tab): void {
  const { rng } = world
  const { payer } = tab
  tab.screen = emptyScreen()
  const open = world.intents.filter((intent) => intent.payer === payer && !intent.over)
  if (open.length > 0 && rng.chance(0.5)) {
    tab.screen.intent = rng.pick(open)
    return
  }
  const last = world.intents.filter((intent) => intent.payer === payer).at(-1)
  const again = last && rng.chance(0.75)
  const intent: Intent = {
    id: count(world), payer, windowId: again ? last.windowId : rng.pick(windowIds), fen: again ? last.fen : rng.pick(pricesFen),
    acceptDuplicateOf: null, over: false,
  }
  world.intents.push(intent)
  tab.screen.intent = intent
  world.trace?.(`   ${tab.name} wants meal ${intent.id}: ${intent.fen} fen at ${intent.windowId}`)
}

const codeOf = (body: unknown): string => (body as { code?: string }).code ?? ''

function askQuote(world: World, tab: Tab, intent: Intent): void {
  const { payer, life } = { payer: tab.payer, life: tab.life }
  const { acceptDuplicateOf } = intent
  const body = {
    code: must(world.stickers.get(intent.windowId)), scene: 'daily', periodId: 'lunch', dishFen: intent.fen,
    location: { status: 'refused' }, ...(acceptDuplicateOf === null ? {} : { acceptDuplicateOf }), ...couponsFor(world, payer),
  }
  const label: Label = acceptDuplicateOf === null ? 'quote' : 'pay_again'
  void call(world, { label, payer, tab }, { operationId: 'createQuote', method: 'POST', path: '/quotes', token: payer.token, body })
    .then((answer) => {
      if (tab.life !== life || !answer) return
      if (answer.status === 201) return takeQuote(world, tab, intent, answer.body as Quote)
      if (answer.status === 422 && codeOf(answer.body) !== 'coupon_unavailable') intent.over = true
    })
}

/** Mostly the best, now and then none, or what the person likes. */
function couponsFor({ rng, server, nowMs }: World, { userId }: Payer): { readonly couponIds?: readonly string[] } {
  if (rng.chance(0.6)) return {}
  const mine = usableCoupons(server.backend.store.read, userId, nowMs)
  return { couponIds: mine.length === 0 || rng.chance(0.3) ? [] : [...new Set([rng.pick(mine), rng.pick(mine)].map(({ id }) => id))] }
}

/** The app shows an earlier payment; a person who recognises the very meal stops, anybody else may insist. */
function takeQuote(world: World, tab: Tab, intent: Intent, quote: Quote): void {
  const { screen } = tab
  world.intentOfQuote.set(quote.quoteId, intent)
  if (screen.intent !== intent || intent.over || seenPaid(world, intent)) return
  if (!quote.duplicateOf) {
    screen.quote = quote
    screen.key = null
    screen.pinAsked = quote.pinRequired && world.rng.chance(0.7)
    if (world.rng.chance(0.1)) fetchSecondTray(world, tab, intent)
    if (world.rng.chance(QUICK)) begin(world, tab, quote)
    return
  }
  const earlier = world.server.backend.store.read.get('payments', quote.duplicateOf.paymentId)
  if (earlier && world.intentOfQuote.get(earlier.quoteId) === intent) return
  if (world.rng.chance(0.9)) insist(world, tab, intent, quote.duplicateOf.paymentId)
  else intent.over = true
}

/** The same meal for a colleague, in the other tab, before the first is paid: it may look like a duplicate, or find the purse empty. */
function fetchSecondTray(world: World, tab: Tab, { payer, windowId, fen }: Intent): void {
  const other = payer.tabs.find((one) => one !== tab && one.client && !one.screen.quote)
  if (!other) return
  const tray: Intent = { id: count(world), payer, windowId, fen, acceptDuplicateOf: null, over: false }
  world.intents.push(tray)
  other.screen = { ...emptyScreen(), intent: tray }
  askQuote(world, other, tray)
}

function insist(world: World, tab: Tab, intent: Intent, paymentId: string): void {
  intent.acceptDuplicateOf = paymentId
  askQuote(world, tab, intent)
}

function actOn(world: World, tab: Tab, key: string, quote: Quote): void {
  const attempt = must(tab.client).get(key)
  const { screen } = tab
  const { rng } = world
  if (!attempt) {
    screen.key = null
  } else if (isSettled(attempt)) {
    afterSettled(world, tab, attempt)
  } else if (attempt.state === 'created' && !attempt.closeWanted) {
    const enterPin = screen.pinAsked && screen.pinProof === null
    rng.weighted<() => void>([
      [enterPin ? 6 : 0, () => askPin(world, tab)],
      [enterPin ? 1 : 6, () => pay(world, tab, attempt)],
      [1, () => doubleTap(world, tab, attempt)],
      [0.7, () => begin(world, tab, quote)],
      [0.7, () => step(world, tab, 'close', attempt)],
      // Whoever has sent it before looks whether it went through after all.
      [attempt.submittedAt === undefined ? 0.7 : 4, () => step(world, tab, 'resume', attempt)],
      [0.5, () => rescan(tab)],
    ])()
  } else {
    rng.weighted<() => void>([
      [4, () => step(world, tab, 'resume', attempt)],
      [2, () => reconcile(world, tab)],
      [2, () => step(world, tab, 'close', attempt)],
      [2.5, () => submit(world, tab, attempt)],
      [1, () => begin(world, tab, quote)],
      [2, () => rescan(tab)],
    ])()
  }
}

/** Pays; the other tab, which does not know that the PIN was entered, may send the same payment without it. */
function pay(world: World, tab: Tab, attempt: Attempt): void {
  const withProof = tab.screen.pinProof !== null
  submit(world, tab, attempt)
  const other = tab.payer.tabs.find((one) => one !== tab && one.client && one.screen.pinProof === null)
  if (withProof && other && world.rng.chance(0.8)) submit(world, other, attempt)
}

/** Scans the same window once more for the same meal. */
function rescan({ screen }: Tab): void {
  screen.quote = null
  screen.key = null
}

function afterSettled(world: World, tab: Tab, attempt: Attempt): void {
  const { screen } = tab
  const intent = must(screen.intent)
  const own = world.intentOfQuote.get(attempt.quoteId) === intent
  if (attempt.state === 'succeeded' && own) {
    if (world.rng.chance(0.5)) submit(world, tab, attempt)
    else intent.over = true
  } else if (own) {
    if (world.rng.chance(0.3)) intent.over = true
    rescan(tab)
  } else {
    screen.key = null
  }
}

function askPin(world: World, tab: Tab): void {
  const { payer, life } = { payer: tab.payer, life: tab.life }
  const request = { operationId: 'createPayPinProof', method: 'POST', path: '/pay-pin/proofs', token: payer.token, body: { pin: PIN } } as const
  void call(world, { label: 'pin', payer, tab }, request).then((answer) => {
    if (tab.life !== life || !answer) return
    if (answer.status === 201) tab.screen.pinProof = (answer.body as { proof: string }).proof
  })
}
