/** The client's operations as a person's taps start them: counted, perhaps killed in the middle, their outcome heard. */
import type { Quote } from '@contract/generated/types'
import { isSettled, type Attempt, type SubmitOutcome } from '@/features/checkout/attempts'
import type { ClientOperation } from './coverage'
import { deliverOne } from './network'
import { must } from './rng'
import { killTab } from './tabs'
import { count, violate, type Tab, type World } from './world'

/** Chance that the next tap follows at once. */
export const QUICK = 0.6

/** Runs a client operation: counted, perhaps killed in the middle; a rejection is a bug of the client. */
export function run(world: World, tab: Tab, label: ClientOperation, keys: readonly string[], work: () => Promise<void>): void {
  const { payer, life } = { payer: tab.payer, life: tab.life }
  const id = count(world)
  if (!world.healing && world.rng.chance(0.02)) payer.disk.full = true
  if (payer.skewMs !== 0) world.coverage.hit(`${label} × clock_skew`)
  if (payer.disk.full) world.coverage.hit(`${label} × storage_full`)
  if (tab.restarted) world.coverage.hit(`${label} × restarted`)
  if (payer.tabs.some((other) => other !== tab && other.pending.size > 0)) world.coverage.hit(`${label} × two_tabs`)
  for (const key of keys) tab.labels.set(key, label)
  tab.pending.set(id, label)
  world.trace?.(`   ${tab.name} ${label} ${keys.map((key) => key.slice(-4)).join(' ')}`)
  work().then(
    () => { tab.pending.delete(id) },
    (error: unknown) => violate(world, `${label} threw ${error instanceof Error ? error.stack : String(error)}`),
  )
  if (!world.healing && world.rng.chance(0.04)) void killSoon(world, tab, life)
}

async function killSoon(world: World, tab: Tab, life: number): Promise<void> {
  for (let left = world.rng.int(12); left > 0; left -= 1) await Promise.resolve()
  if (tab.life === life && tab.pending.size > 0) killTab(world, tab)
}

/** Begins an attempt for the quote; an impatient thumb submits at once. */
export function begin(world: World, tab: Tab, quote: Quote): void {
  const client = must(tab.client)
  const { life } = tab
  run(world, tab, 'begin', [], async () => {
    const result = await client.begin(tab.payer.userId, quote)
    if (tab.life !== life) return
    if (!result.ok) world.coverage.hit(`event begin_${result.error.kind}`)
    tab.screen.key = result.ok ? result.value.key : result.error.attempt?.key ?? null
    if (result.ok && !tab.screen.pinAsked && world.rng.chance(QUICK)) submit(world, tab, result.value)
  })
}

/** Submits with whatever PIN proof the tab has. */
export function submit(world: World, tab: Tab, { key, quoteId }: Attempt): void {
  const client = must(tab.client)
  const { pinProof } = tab.screen
  const again = (world.intentOfQuote.get(quoteId)?.acceptDuplicateOf ?? null) !== null
  run(world, tab, again ? 'pay_again' : 'submit', [key], async () => {
    hear(world, tab, await client.submit(key, pinProof === null ? {} : { pinProof }))
  })
}

/** Two taps on the same button. */
export function doubleTap(world: World, tab: Tab, attempt: Attempt): void {
  submit(world, tab, attempt)
  if (tab.client) submit(world, tab, attempt)
}

/** Asks once, or gives up. */
export function step(world: World, tab: Tab, label: 'resume' | 'close', { key }: Attempt): void {
  const client = must(tab.client)
  run(world, tab, label, [key], async () => hear(world, tab, await client[label](key)))
}

/** What the app does at start, on show and on reconnect. */
export function reconcile(world: World, tab: Tab): void {
  const client = must(tab.client)
  const { userId } = tab.payer
  const keys = client.list(userId).filter((attempt) => !isSettled(attempt)).map(({ key }) => key)
  run(world, tab, 'reconcile', keys, async () => { await client.reconcile(userId) })
}

/** While a person is asked for the PIN, what hung in the network has time to arrive: even the payment with the PIN itself. */
function hear(world: World, { screen }: Tab, outcome: SubmitOutcome): void {
  if (outcome.kind === 'not_stored') screen.key = null
  if (outcome.kind === 'pin_required') {
    world.coverage.hit('event pin_asked')
    screen.pinAsked = true
    screen.pinProof = null
    if (!world.healing && world.messages.length > 0 && world.rng.chance(0.5)) deliverOne(world)
  }
  if (outcome.kind === 'refused') noteRefusal(world, outcome.refusal.code)
}

const notedRefusals = ['quote_expired', 'insufficient_balance', 'duplicate_suspected', 'coupon_unavailable'] as const

function noteRefusal(world: World, code: string): void {
  const noted = notedRefusals.find((one) => one === code)
  if (noted) world.coverage.hit(`event ${noted}`)
}
