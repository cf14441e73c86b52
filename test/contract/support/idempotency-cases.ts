/** One case for each idempotent operation: what the generated tests vary. */
import type { GateEventKind, VisitState } from '@contract/generated/types'
import type { operations as table, OperationId } from '@contract/generated/operations'
import type { ProblemCode } from '@mock/kit/types'
import { draws } from '@mock/seeds/draw'
import type { CallInput } from './call'
import { gateLog } from './gate'
import { walkIn } from './gate-requests'
import { UMBRELLA } from './rewards'
import type { ActorName } from './stage'
import { application, invitation } from './visits'
import type { World } from './world'

/** The operations that the contract marks idempotent. */
export type IdempotentId = { [Id in OperationId]: (typeof table)[Id]['idempotent'] extends true ? Id : never }[OperationId]

/** How one of them is tried. */
export interface Case<Id extends OperationId> {
  readonly actor: ActorName
  /** Another valid body for the same thing; null where the request says nothing that could differ. */
  readonly change: ((input: CallInput<Id>) => CallInput<Id>) | null
  /** A refusal that must leave the key free, and the request that meets it; null where there is none. */
  readonly open: { readonly code: ProblemCode; readonly of: (input: CallInput<Id>) => CallInput<Id> } | null
  /** What somebody else gets for the same request under the same key; 404 unless told. */
  readonly elsewhere?: number
  /** How often its effect was had. */
  readonly effects: (world: World) => number
}

const visitsIn = (state: VisitState) => (world: World): number => world.store.read.all('visits').filter((visit) => visit.state === state).length

const eventsOf = (kind: GateEventKind) => (world: World): number => gateLog(world).filter((event) => event.kind === kind).length

/** A new idempotent operation without a case is a type error. */
export const cases: { readonly [Id in IdempotentId]: Case<Id> } = {
  pay: {
    actor: 'owner',
    change: (input) => ({ ...input, body: { quoteId: input.body?.quoteId ?? '', payableFen: 1 } }),
    open: { code: 'quote_not_found', of: (input) => ({ ...input, body: { quoteId: 'quo_00000000000000000000', payableFen: 1200 } }) },
    effects: (world) => world.store.read.all('payments').length - 1,
  },
  signInForToday: {
    actor: 'owner', change: null, open: null, elsewhere: 201,
    effects: (world) => world.store.read.all('signIns').length,
  },
  answerQuiz: {
    actor: 'owner',
    change: (input) => ({ ...input, body: { answers: [{ questionId: 'qst_001', optionId: 'b' }] } }),
    open: { code: 'not_found', of: (input) => ({ ...input, params: { quizId: 'quiz_2026-11-21' } }) },
    elsewhere: 201,
    effects: (world) => world.store.read.all('quizResults').length,
  },
  redeem: {
    actor: 'owner',
    change: (input) => ({ ...input, body: { itemId: UMBRELLA, quantity: 2, points: 400, fen: 0 } }),
    open: { code: 'not_found', of: (input) => ({ ...input, body: { itemId: 'itm_nothing', quantity: 1, points: 200, fen: 0 } }) },
    elsewhere: 422,
    effects: (world) => world.store.read.all('redemptions').length,
  },
  cancelRedemption: {
    actor: 'owner',
    change: (input) => ({ ...input, params: { redemptionId: 'rdm_00000000000000000000' } }),
    open: { code: 'not_found', of: (input) => ({ ...input, params: { redemptionId: 'rdm_00000000000000000000' } }) },
    effects: (world) => world.store.read.all('redemptions').filter(({ state }) => state === 'cancelled').length,
  },
  handOutPickUp: {
    actor: 'counter',
    change: (input) => ({ ...input, body: { code: '00000000' } }),
    open: { code: 'pick_up_code_unknown', of: (input) => ({ ...input, body: { code: '00000000' } }) },
    elsewhere: 403,
    effects: (world) => world.store.read.all('redemptions').filter(({ state }) => state === 'collected').length,
  },
  claimGiftPack: {
    actor: 'owner',
    change: (input) => ({ ...input, params: { packId: 'pck_newyear' } }),
    open: { code: 'not_found', of: (input) => ({ ...input, params: { packId: 'pck_00000000000000000000' } }) },
    elsewhere: 201,
    effects: (world) => world.store.read.all('giftPackClaims').length,
  },
  redeemCouponCode: {
    actor: 'owner',
    change: (input) => ({ ...input, body: { code: 'NY26-8KDF-W3' } }),
    open: { code: 'coupon_code_unknown', of: (input) => ({ ...input, body: { code: 'UNKNOWN' } }) },
    elsewhere: 201,
    effects: (world) => world.store.read.all('couponCodeUses').length,
  },
  shareCoupon: {
    actor: 'owner',
    change: (input) => ({ ...input, params: { couponId: 'cpn_00000000000000000000' } }),
    open: { code: 'not_found', of: (input) => ({ ...input, params: { couponId: 'cpn_00000000000000000000' } }) },
    effects: (world) => world.store.read.all('couponShares').length,
  },
  withdrawCouponShare: {
    actor: 'owner',
    change: (input) => ({ ...input, params: { couponId: 'cpn_00000000000000000000' } }),
    open: { code: 'not_found', of: (input) => ({ ...input, params: { couponId: 'cpn_00000000000000000000' } }) },
    effects: (world) => world.store.read.all('couponShares').filter(({ end }) => end === 'withdrawn').length,
  },
  enterDraw: {
    actor: 'owner',
    change: (input) => ({ ...input, body: { nonce: '0123456789abcdef' } }),
    open: { code: 'not_found', of: (input) => ({ ...input, params: { drawId: 'drw_00000000' } }) },
    elsewhere: 201,
    effects: (world) => world.store.read.all('drawEntries').filter(({ drawId }) => drawId === draws.open).length,
  },
  createRefund: {
    actor: 'window',
    change: (input) => ({ ...input, body: { fen: 1, reason: '菜品打错' } }),
    open: { code: 'not_found', of: (input) => ({ ...input, params: { paymentId: 'pay_00000000000000000000' } }) },
    effects: (world) => world.store.read.all('refunds').length,
  },
  createVisits: {
    actor: 'owner',
    change: (input) => ({ ...input, body: invitation({ purpose: 'delivery' }) }),
    open: { code: 'not_found', of: (input) => ({ ...input, body: invitation({ onBehalfOf: 'stf_00000000' }) }) },
    elsewhere: 201,
    effects: (world) => new Set(world.store.read.all('visits').map(({ groupId }) => groupId)).size,
  },
  approveVisit: {
    actor: 'owner',
    change: (input) => ({ ...input, body: { version: 9 } }),
    open: { code: 'visit_changed', of: (input) => ({ ...input, body: { version: 9 } }) },
    effects: (world) => world.store.read.all('passes').length,
  },
  declineVisit: {
    actor: 'owner',
    change: (input) => ({ ...input, body: { version: 2, reason: '改天再约' } }),
    open: { code: 'visit_changed', of: (input) => ({ ...input, body: { version: 9, reason: '当天有会' } }) },
    effects: visitsIn('declined'),
  },
  cancelVisit: {
    actor: 'owner',
    change: (input) => ({ ...input, body: { scope: 'this_and_later' } }),
    open: { code: 'not_found', of: (input) => ({ ...input, params: { visitId: 'vst_00000000000000000000' } }) },
    effects: visitsIn('cancelled'),
  },
  renewVisitLink: {
    actor: 'owner',
    change: (input) => ({ ...input, params: { visitId: 'vst_00000000000000000000' } }),
    open: { code: 'not_found', of: (input) => ({ ...input, params: { visitId: 'vst_00000000000000000000' } }) },
    effects: (world) => world.store.read.all('visits').filter(({ linkVersion }) => linkVersion === 2).length,
  },
  renewVisitRequestLink: {
    actor: 'owner', change: null, open: null, elsewhere: 200,
    effects: (world) => (world.store.read.get('requestLinks', 'stf_10001')?.version ?? 1) - 1,
  },
  requestVisit: {
    actor: 'anonymous',
    change: (input) => ({ ...input, body: application({ name: '张建军' }) }),
    open: { code: 'invitation_unknown', of: (input) => ({ ...input, headers: { 'Visitor-Token': 'r.stf_10001.1.0000000000000000000000' } }) },
    elsewhere: 201,
    effects: (world) => world.store.read.all('visits').filter(({ origin }) => origin === 'requested').length,
  },
  admitVisitor: {
    actor: 'guard',
    change: (input) => ({ ...input, body: { checkId: input.body?.checkId ?? '', persons: 2, hostPresent: false } }),
    open: { code: 'not_found', of: (input) => ({ ...input, body: { checkId: 'chk_00000000000000000000', persons: 1, hostPresent: false } }) },
    elsewhere: 403,
    effects: eventsOf('admitted'),
  },
  refuseVisitor: {
    actor: 'guard',
    change: (input) => ({ ...input, body: { checkId: input.body?.checkId ?? '', reason: 'listed', note: null } }),
    open: { code: 'not_found', of: (input) => ({ ...input, body: { checkId: 'chk_00000000000000000000', reason: 'other', note: null } }) },
    elsewhere: 403,
    effects: eventsOf('refused'),
  },
  checkOutVisitor: {
    actor: 'guard',
    change: (input) => ({ ...input, body: { visitId: 'vst_00000000000000000000' } }),
    open: { code: 'not_found', of: (input) => ({ ...input, body: { visitId: 'vst_00000000000000000000' } }) },
    elsewhere: 403,
    effects: eventsOf('left'),
  },
  registerWalkIn: {
    actor: 'guard',
    change: (input) => ({ ...input, body: walkIn({ name: '张建军' }) }),
    open: { code: 'not_found', of: (input) => ({ ...input, body: walkIn({ hostStaffId: 'stf_00000000' }) }) },
    elsewhere: 403,
    effects: eventsOf('walk_in'),
  },
  syncGateEvents: {
    actor: 'guard',
    change: (input) => ({ ...input, body: { listId: 'ofl_00000000000000000000', events: input.body?.events ?? [] } }),
    open: { code: 'not_found', of: (input) => ({ ...input, body: { listId: 'ofl_00000000000000000000', events: input.body?.events ?? [] } }) },
    elsewhere: 403,
    effects: eventsOf('admitted'),
  },
}
