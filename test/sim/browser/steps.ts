/** What people and the world do in the browser: chosen by the seed, so that a number gives the same steps again. */
import type { Quote } from '@contract/generated/types'
import { isSettled, type Attempt } from '@/features/checkout/attempts'
import { must } from '../rng'
import { PIN, windowIds } from '../tiny-world'
import { count, type Intent, type World } from '../world'
import { doIn, openTab, type Phone } from './phone'
import type { RoughNetwork } from './rough-network'
import type { Site } from './site'

/** The large one asks for the PIN. */
const pricesFen = [800, 1_750, 6_000]

export interface Scene {
  readonly world: World
  readonly network: RoughNetwork
  readonly site: Site
}

type Step = readonly [what: string, doIt: () => Promise<void> | void]

export function chooseStep(scene: Scene, phone: Phone): Step {
  const { world, network, site } = scene
  const { rng } = world
  const n = rng.int(phone.tabs.length)
  const page = must(phone.tabs[n])
  const { payer } = phone
  return rng.weighted<Step>([
    [12, ['meal', () => meal(world, phone, n)]],
    [10, ['press', () => press(world, phone, n)]],
    [4, ['reconcile', () => doIn(world, phone, page, { what: 'reconcile' })]],
    [8, ['reload', async () => {
      await page.reload()
      await doIn(world, phone, page, { what: 'reconcile' })
    }]],
    [3, ['kill', async () => {
      await page.close()
      phone.tabs[n] = await openTab(phone, site)
    }]],
    [payer.offline ? 12 : 2, ['network', async () => {
      payer.offline = !payer.offline
      await phone.context.setOffline(payer.offline)
    }]],
    [network.held * 5, ['deliver', () => network.release()]],
    [1.5, ['skew', () => { payer.skewMs = rng.pick([-600_000, 0, 600_000]) }]],
    [1.5, ['wait', () => { world.nowMs += 60_000 * (1 + rng.int(6)) }]],
    [1, ['server restart', () => world.server.crash()]],
  ])
}

const seenPaid = (world: World, intent: Intent): boolean =>
  [...world.attempts.values()].some(({ quoteId, state }) => state === 'succeeded' && world.intentOfQuote.get(quoteId) === intent)

/** A meal that is not paid yet, scanned once more, or a new one. */
function intentOf(world: World, { payer }: Phone): Intent {
  const { rng } = world
  const open = world.intents.filter((intent) => intent.payer === payer && !intent.over && !seenPaid(world, intent))
  if (open.length > 0 && rng.chance(0.6)) return rng.pick(open)
  const intent: Intent = { id: count(world), payer, windowId: rng.pick(windowIds), fen: rng.pick(pricesFen), acceptDuplicateOf: null, over: false }
  world.intents.push(intent)
  return intent
}

async function meal(world: World, phone: Phone, n: number): Promise<void> {
  const intent = intentOf(world, phone)
  const quote = await quoteFor(world, intent)
  if (quote) await doIn(world, phone, must(phone.tabs[n]), { what: 'pay', quote })
}

/** Who is shown this very meal as paid before stops; who is shown another insists. */
async function quoteFor(world: World, intent: Intent): Promise<Quote | null> {
  const { payer, windowId, fen, acceptDuplicateOf } = intent
  const body = {
    code: must(world.stickers.get(windowId)), scene: 'daily', periodId: 'lunch', dishFen: fen, location: { status: 'refused' },
    ...(acceptDuplicateOf === null ? {} : { acceptDuplicateOf }),
  }
  const answer = await world.server.send({ operationId: 'createQuote', method: 'POST', path: '/quotes', token: payer.token, body })
  if (answer?.status !== 201) return null
  const quote = answer.body as Quote
  world.intentOfQuote.set(quote.quoteId, intent)
  if (quote.duplicateOf === null) return quote
  const earlier = world.server.backend.store.read.get('payments', quote.duplicateOf.paymentId)
  if (acceptDuplicateOf !== null || (earlier && world.intentOfQuote.get(earlier.quoteId) === intent)) {
    intent.over = true
    return null
  }
  intent.acceptDuplicateOf = quote.duplicateOf.paymentId
  return quoteFor(world, intent)
}

/** Presses a key of a payment that is not settled: with the PIN where it was asked for. */
async function press(world: World, phone: Phone, n: number): Promise<void> {
  const { rng } = world
  const open = [...world.attempts.values()].filter((attempt: Attempt) => attempt.userId === phone.payer.userId && !isSettled(attempt))
  if (open.length === 0) return meal(world, phone, n)
  const { key } = rng.pick(open)
  const what = rng.weighted<'submit' | 'resume' | 'close'>([[6, 'submit'], [4, 'resume'], [1.5, 'close']])
  const pinProof = what === 'submit' && phone.pinWanted.has(key) ? await proofOf(world, phone) : undefined
  await doIn(world, phone, must(phone.tabs[n]), { what, key, ...(pinProof === undefined ? {} : { pinProof }) })
}

async function proofOf(world: World, { payer }: Phone): Promise<string | undefined> {
  const request = { operationId: 'createPayPinProof', method: 'POST', path: '/pay-pin/proofs', token: payer.token, body: { pin: PIN } } as const
  const answer = await world.server.send(request)
  return answer?.status === 201 ? (answer.body as { proof: string }).proof : undefined
}
