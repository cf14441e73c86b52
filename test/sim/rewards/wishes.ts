/** What people do with their rewards, through the app's own intents: redeem, cancel, draw, share, claim, sign in, and ask again. */
import type { OperationId } from '@contract/generated/operations'
import type { Intent, IntentId, IntentOutcome, IntentRequest } from '@/api/intents'
import type { ClientOperation, NetworkOperation } from '../coverage'
import { must } from '../rng'
import { run } from '../taps'
import { count, type Tab, type World } from '../world'
import { CAMPAIGN, DRAW_ID, items, PACK_ID } from './tiny-rewards'

/** What a tap asks for, before it is an intent. */
type Wish = { readonly [Id in IntentId]: Pick<IntentRequest<Id>, 'operationId' | 'scope' | 'input'> }[IntentId]

/** Names of operations as the coverage counts them. */
export const labelOf = (id: OperationId): Extract<ClientOperation, NetworkOperation> => {
  switch (id) {
    case 'redeem': return 'redeem'
    case 'cancelRedemption': return 'cancel'
    case 'enterDraw': return 'draw'
    case 'shareCoupon':
    case 'withdrawCouponShare': return 'share'
    case 'redeemCouponCode': return 'code'
    case 'closePaymentAttempt': return 'close'
    default: return 'claim'
  }
}

/** The next thing the person wants, given what their lists show. */
function choose(world: World, { payer: { userId } }: Tab): Wish | null {
  const { rng } = world
  const { read } = world.server.backend.store
  const redeemed = read.find('redemptions', 'byStaff', userId)
  const mine = read.find('coupons', 'byOwner', userId).filter(({ usedPaymentId, gone }) => usedPaymentId === null && gone === null)
  const codes = [...read.all('couponShares').map(({ id }) => id), CAMPAIGN]
  return rng.weighted<() => Wish | null>([
    [5, () => redeem(world)],
    [redeemed.length > 0 ? 14 : 0, () => {
      const redemptionId = rng.pick(redeemed).id
      return { operationId: 'cancelRedemption', scope: redemptionId, input: { path: { redemptionId } } }
    }],
    [8, () => ({
      operationId: 'enterDraw', scope: DRAW_ID, input: { path: { drawId: DRAW_ID }, body: { nonce: count(world).toString(16).padStart(16, '0') } },
    })],
    [mine.length > 0 ? 4 : 0, () => {
      const shared = mine.filter((one) => one.share !== null)
      const { id: couponId, share } = rng.pick(shared.length > 0 && rng.chance(0.6) ? shared : mine)
      return { operationId: rng.chance(share ? 0.7 : 0.15) ? 'withdrawCouponShare' : 'shareCoupon', scope: couponId, input: { path: { couponId } } }
    }],
    [6, () => {
      const late = read.all('couponShares').filter(({ end }) => end === 'withdrawn')
      const code = late.length > 0 && rng.chance(0.6) ? rng.pick(late).id : rng.pick(codes)
      return { operationId: 'redeemCouponCode', scope: code, input: { body: { code } } }
    }],
    [2, () => ({ operationId: 'claimGiftPack', scope: PACK_ID, input: { path: { packId: PACK_ID } } })],
    [2, () => ({ operationId: 'signInForToday', scope: 'today', input: {} })],
  ])()
}

function redeem({ rng }: World): Wish {
  const { id: itemId, points, fen } = rng.pick(items.filter(({ isOffered }) => isOffered))
  const quantity = rng.chance(0.8) ? 1 : 2
  return {
    operationId: 'redeem', scope: itemId,
    input: { body: { itemId, quantity, points: points * quantity + (rng.chance(0.03) ? 1 : 0), fen: fen * quantity } },
  }
}

/** A tap on a reward: something new, or once more what nobody knows the end of. */
export function actOnRewards(world: World, tab: Tab): void {
  const { rng } = world
  const { userId } = tab.payer
  const open = must(tab.intents).pendingIntents(userId)
  if (open.length > 0 && rng.chance(0.6)) {
    const intent = rng.pick(open)
    if (rng.chance(0.25)) giveUp(world, tab, intent)
    else ask(world, tab, intent)
    return
  }
  const wish = choose(world, tab)
  if (!wish) return
  ask(world, tab, wish)
  if (rng.chance(0.1) && tab.intents) ask(world, tab, wish)
}

function ask(world: World, tab: Tab, { operationId, scope, input }: Wish | Intent): void {
  const client = must(tab.intents)
  // Operation and input belong together, which a union does not say.
  const request = { operationId, scope, userId: tab.payer.userId, input } as IntentRequest<IntentId>
  run(world, tab, labelOf(operationId), [], async () => hear(world, await client.sendIntent(request)))
}

function giveUp(world: World, tab: Tab, intent: Intent): void {
  const client = must(tab.intents)
  run(world, tab, labelOf(intent.operationId), [], async () => {
    hear(world, await client.giveUpIntent(intent))
    world.coverage.hit('event intent_given_up')
  })
}

const noted = [
  'out_of_stock', 'points_insufficient', 'redemption_limit_reached', 'price_changed', 'redemption_not_cancellable', 'draw_no_right', 'draw_exhausted',
  'pack_claimed', 'already_signed_in', 'coupon_code_used', 'coupon_code_expired', 'coupon_code_own', 'coupon_not_shareable', 'coupon_not_shared',
] as const

/** Refusals of rewards that must have been met. */
export const rewardRefusals = noted

function hear(world: World, outcome: IntentOutcome<IntentId>): void {
  if (outcome.kind === 'storage_full') world.coverage.hit('event intent_not_stored')
  if (outcome.kind !== 'refused' || outcome.failure.kind !== 'problem') return
  const { code } = outcome.failure.problem
  const known = noted.find((one) => one === code)
  if (known) world.coverage.hit(`event ${known}`)
}

/** What the app does at start and on show, if it lives: everything unsettled is sent again. */
export function resumeRewards(world: World, tab: Tab): void {
  const { payer, intents: client } = tab
  if (!client) return
  const [first] = client.pendingIntents(payer.userId)
  if (!first) return
  run(world, tab, labelOf(first.operationId), [], () => client.resumeIntents(() => (payer.signedIn ? payer.userId : null)))
}
