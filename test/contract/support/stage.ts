/** One prepared scene and a valid request of every operation in it: what the generated tests vary. */
import type { Payment, Quote, Redemption } from '@contract/generated/types'
import type { OperationId } from '@contract/generated/operations'
import { noticeInForce } from '@mock/domain/identity/privacy'
import { hashPin } from '@mock/domain/pin/pin-hash'
import type { KitHooks } from '@mock/kit/create-kit'
import { draws } from '@mock/seeds/draw'
import type { CallInput } from './call'
import { give } from './coupons'
import { bodyOf } from './expectations'
import { GUARD, OTHER_GUARD } from './gate'
import { gateRequests } from './gate-requests'
import { mealAt, newKey, payQuote, people, PIN, quote, WINDOW } from './meals'
import { codeOf, COUNTER, giftOf, redeemed, UMBRELLA, wishFor } from './rewards'
import { application, arrangementOf, details, invitation, invited, opening, registered, standingLink, visitOf } from './visits'
import { createWorld, type Caller, type World } from './world'

/** Who calls. `owner` paid the stage's payment at the window where `window` serves. */
export type ActorName = 'anonymous' | 'owner' | 'otherCadre' | 'window' | 'otherWindow' | 'office' | 'counter' | 'guard' | 'otherGuard'

const phoneOf: { readonly [Name in Exclude<ActorName, 'anonymous'>]: string } = {
  owner: people.chen, otherCadre: people.wang, window: people.lin, otherWindow: '13800000008', office: people.office, counter: COUNTER,
  guard: GUARD, otherGuard: OTHER_GUARD,
}

/** A world in which the owner has paid once and holds a second quote. */
export interface Stage {
  readonly world: World
  readonly as: Caller | null
  /** Phone of the caller; the owner's for nobody. */
  readonly phone: string
  readonly payment: Payment
  readonly paidKey: string
  readonly frozen: Quote
}

/** Serves another window and nothing else: the personas have nobody of that kind. */
const addOtherWindowStaff = (world: World): void => world.change((tx) => {
  const lin = tx.one('staff', 'byPhone', people.lin)
  if (!lin) throw new Error('no window staff')
  tx.put('staff', { ...lin, id: 'stf_10008', phone: phoneOf.otherWindow, name: '潘海波', windowIds: ['win_1002-1'] })
})

/** Sets the stage for one caller. */
export const openStage = async (actor: ActorName, hooks: KitHooks = {}): Promise<Stage> => {
  const world = createWorld({ hooks })
  addOtherWindowStaff(world)
  const owner = world.signInAs(phoneOf.owner)
  const paidKey = newKey()
  const payment = await payQuote(world, owner, await quote(world, owner), paidKey)
  const frozen = await quote(world, owner, { dishFen: 1200 })
  const phone = actor === 'anonymous' ? phoneOf.owner : phoneOf[actor]
  return { world, as: actor === 'anonymous' ? null : world.signInAs(phone), phone, payment, paidKey, frozen }
}

const privacyVersion = ({ world }: Stage): string => noticeInForce(world.store.read).id

const smsCode = async ({ world, phone }: Stage, purpose: 'sign_in' | 'bind_wechat'): Promise<string> => {
  await world.call('sendSmsCode', { body: { phone, purpose } })
  return world.lastSmsCode(phone)
}

const withPin = ({ world, as }: Stage, pin: string | null): void => {
  const { secret } = world.backend.config
  if (as) world.change((tx) => tx.patch('staff', as.staffId, { pinHash: pin === null ? null : hashPin(secret, pin, 1, world.random) }))
}

const resetCode = async ({ world, as, phone }: Stage): Promise<string> => {
  const sent = as && await world.call('sendPayPinResetCode', { as })
  return sent?.status === 202 ? world.lastSmsCode(phone) : '000000'
}

type ValidRequests = { readonly [Id in OperationId]: (stage: Stage) => CallInput<Id> | Promise<CallInput<Id>> }

const ownersPayment = ({ payment }: Stage) => ({ params: { paymentId: payment.paymentId } })
const theWindow = () => ({ params: { windowId: WINDOW } })

/** The caller where they have points, otherwise the owner. */
const cadreOf = ({ world, as }: Stage): Caller =>
  as && world.store.read.get('staff', as.staffId)?.roles.includes('cadre') ? as : world.signInAs(phoneOf.owner)

/** Something that waits at the counter: the caller's, or else the owner's. */
const aRedemption = async (stage: Stage): Promise<Redemption> => {
  const cadre = cadreOf(stage)
  giftOf(stage.world, cadre.staffId, 200)
  return redeemed(stage.world, cadre, UMBRELLA)
}

const aWish = (stage: Stage) => {
  giftOf(stage.world, cadreOf(stage).staffId, 200)
  return wishFor(stage.world, UMBRELLA)
}

const todaysAnswers = async (stage: Stage) => {
  const { quizId, questions } = bodyOf(await stage.world.call('getTodaysQuiz', { as: cadreOf(stage) }))
  return { params: { quizId }, body: { answers: questions.map(({ questionId }) => ({ questionId, optionId: 'a' as const })) } }
}

const ownRedemption = async (stage: Stage) => ({ params: { redemptionId: (await aRedemption(stage)).redemptionId } })
const itsCode = async (stage: Stage) => ({ body: { code: codeOf(await aRedemption(stage)) } })

const ownCoupon = ({ world, as }: Stage) => ({ params: { couponId: give(world, as ?? { staffId: 'stf_10001' }, 'tpl_lunch2') } })
const sharedCoupon = async (stage: Stage) => {
  const coupon = ownCoupon(stage)
  await stage.world.call('shareCoupon', { as: stage.as, key: newKey(), ...coupon })
  return coupon
}

/** The host of the stage's visits, whoever calls. */
const hostOf = ({ world }: Stage): Caller => world.signInAs(phoneOf.owner)

const hostsVisit = async (stage: Stage) => ({ params: { visitId: (await invited(stage.world, hostOf(stage))).visitId } })
const waitingVisit = async (stage: Stage) => ({ params: { visitId: (await registered(stage.world, hostOf(stage))).visitId } })
const openedVisit = async (stage: Stage) => opening((await registered(stage.world, hostOf(stage))).link)
const openedStanding = async (stage: Stage) => opening(await standingLink(stage.world, hostOf(stage)))

const anArrangement = async (stage: Stage) => {
  const { params } = await waitingVisit(stage)
  return { params, body: { ...arrangementOf(await visitOf(stage.world, hostOf(stage), params.visitId)), purposeText: '改为现场踏勘' } }
}

const latestNotice = async (stage: Stage) => {
  const cadre = cadreOf(stage)
  await registered(stage.world, cadre)
  const [latest] = bodyOf(await stage.world.call('listNotices', { as: cadre })).items
  return { body: { upTo: latest?.noticeId ?? '' } }
}

/** A request that must succeed for whoever may make it. A new operation without one is a type error. */
export const validRequests: ValidRequests = {
  getPrivacyNotice: () => ({}),
  recordPrivacyConsent: (stage) => ({ body: { privacyVersion: privacyVersion(stage) } }),
  sendSmsCode: ({ phone }) => ({ body: { phone, purpose: 'sign_in' } }),
  signInWithSms: async (stage) => ({
    body: { phone: stage.phone, smsCode: await smsCode(stage, 'sign_in'), privacyVersion: privacyVersion(stage), credential: 'cookie' },
  }),
  exchangeWechatCode: (stage) => ({ body: { code: 'code-1:new', privacyVersion: privacyVersion(stage) } }),
  bindWechat: async (stage) => {
    const exchange = { code: 'code-2:new', privacyVersion: privacyVersion(stage) }
    const { bindingTicket } = bodyOf(await stage.world.call('exchangeWechatCode', { body: exchange }))
    if (bindingTicket === null) throw new Error('the WeChat is bound already')
    return { body: { bindingTicket, phone: stage.phone, smsCode: await smsCode(stage, 'bind_wechat'), privacyVersion: privacyVersion(stage) } }
  },
  unbindWechat: ({ world, as }) => {
    world.change((tx) => tx.put('wechatBindings', { id: 'mock-openid:stage', staffId: as?.staffId ?? 'stf_10001', boundAt: '2026-11-20T08:00:00+08:00' }))
    return {}
  },
  signOut: () => ({}),
  getMe: () => ({}),
  setPayPin: (stage) => {
    withPin(stage, null)
    return { body: { pin: PIN } }
  },
  changePayPin: (stage) => {
    withPin(stage, PIN)
    return { body: { currentPin: PIN, pin: '940617' } }
  },
  createPayPinProof: (stage) => {
    withPin(stage, PIN)
    return { body: { pin: PIN } }
  },
  sendPayPinResetCode: () => ({}),
  resetPayPin: async (stage) => ({ body: { smsCode: await resetCode(stage), pin: '940617' } }),
  getHome: () => ({}),
  listVenues: () => ({ query: { q: '食堂', kind: 'canteen', limit: 5 } }),
  getVenue: () => ({ params: { venueId: 'ven_1001' } }),
  resolveCode: ({ world }) => ({ body: { code: world.codeOf(WINDOW), source: 'scanner' } }),
  createQuote: ({ world }) => ({
    body: mealAt(world, WINDOW, { overLimitReason: '加班误餐', tripReference: '嵊泗蹲点调研', accountIds: [], couponIds: [], acceptDuplicateOf: 'pay_00000000' }),
  }),
  pay: ({ frozen }) => ({ key: newKey(), body: { quoteId: frozen.quoteId, payableFen: frozen.payableFen } }),
  listPayments: () => ({ query: { month: '2026-11', state: 'succeeded', limit: 5 } }),
  getPayment: ownersPayment,
  getPaymentWord: ownersPayment,
  getPaymentAttempt: ({ paidKey }) => ({ params: { key: paidKey } }),
  closePaymentAttempt: ({ paidKey }) => ({ params: { key: paidKey } }),
  listAccounts: () => ({}),
  listLedgerEntries: (stage) => ({ params: { accountId: `acc_${(stage.as?.staffId ?? 'stf_10001').slice(4)}-m` }, query: { limit: 5 } }),
  getPointsOverview: () => ({}),
  listPointsEntries: () => ({ query: { kind: 'earned', limit: 5 } }),
  signInForToday: () => ({ key: newKey() }),
  getTodaysQuiz: () => ({}),
  answerQuiz: async (stage) => ({ key: newKey(), ...await todaysAnswers(stage) }),
  listMallItems: () => ({ query: { kind: 'goods', limit: 5 } }),
  getMallItem: () => ({ params: { itemId: UMBRELLA } }),
  redeem: (stage) => ({ key: newKey(), body: aWish(stage) }),
  listRedemptions: () => ({ query: { state: 'ready', limit: 5 } }),
  getRedemption: ownRedemption,
  cancelRedemption: async (stage) => ({ key: newKey(), ...await ownRedemption(stage) }),
  listPickUps: () => ({ query: { state: 'ready', limit: 5 } }),
  lookUpPickUp: itsCode,
  handOutPickUp: async (stage) => ({ key: newKey(), ...await itsCode(stage) }),
  listCoupons: () => ({ query: { group: 'usable', limit: 5 } }),
  getCoupon: ownCoupon,
  listGiftPacks: () => ({}),
  claimGiftPack: () => ({ key: newKey(), params: { packId: 'pck_festival' } }),
  redeemCouponCode: () => ({ key: newKey(), body: { code: 'NEWYEAR-26' } }),
  shareCoupon: (stage) => ({ key: newKey(), ...ownCoupon(stage) }),
  withdrawCouponShare: async (stage) => ({ key: newKey(), ...await sharedCoupon(stage) }),
  listDraws: () => ({ query: { limit: 5 } }),
  getDraw: () => ({ params: { drawId: draws.open } }),
  listMyDrawEntries: () => ({ params: { drawId: draws.open }, query: { limit: 5 } }),
  enterDraw: () => ({ key: newKey(), params: { drawId: draws.open }, body: { nonce: '5d1f0c9be27a4438' } }),
  getDrawProof: () => ({ params: { drawId: draws.past }, query: { limit: 5 } }),
  listServedWindows: () => ({}),
  getWindowBoard: theWindow,
  listWindowPayments: () => ({ ...theWindow(), query: { limit: 5 } }),
  getWindowPayment: ownersPayment,
  createRefund: (stage) => ({ ...ownersPayment(stage), key: newKey(), body: { fen: 350, reason: '菜品打错' } }),
  listVisits: () => ({ query: { group: 'open', state: 'pending', q: '李', limit: 5 } }),
  createVisits: () => ({ key: newKey(), body: invitation({ repetition: { weekdays: [5], until: '2026-12-04' }, doorGroupId: 'dgr_001-meet' }) }),
  getVisit: hostsVisit,
  changeVisit: anArrangement,
  approveVisit: async (stage) => ({ key: newKey(), ...await waitingVisit(stage), body: { version: 2 } }),
  declineVisit: async (stage) => ({ key: newKey(), ...await waitingVisit(stage), body: { version: 2, reason: '当天有会' } }),
  cancelVisit: async (stage) => ({ key: newKey(), ...await hostsVisit(stage), body: { scope: 'this' } }),
  renewVisitLink: async (stage) => ({ key: newKey(), ...await hostsVisit(stage) }),
  getVisitOptions: () => ({}),
  listVisitContacts: () => ({ query: { q: '李', limit: 5 } }),
  exportVisits: () => ({ query: { from: '2026-11-01', to: '2026-11-30' } }),
  getVisitRequestLink: () => ({}),
  renewVisitRequestLink: () => ({ key: newKey() }),
  findStaff: () => ({ query: { q: '陈' } }),
  getInvitation: openedVisit,
  submitVisitorDetails: async (stage) => ({
    ...opening((await invited(stage.world, hostOf(stage))).link),
    body: details({ plate: '浙L12345', companions: [{ name: '郑洁', document: { kind: 'passport', number: 'E12345678' } }] }),
  }),
  withdrawVisitorDetails: openedVisit,
  getVisitRequestForm: openedStanding,
  requestVisit: async (stage) => ({
    key: newKey(), ...await openedStanding(stage),
    body: application({ plate: '浙L12345', companions: [{ name: '郑洁', document: { kind: 'passport', number: 'E12345678' } }] }),
  }),
  listNotices: () => ({ query: { limit: 5 } }),
  markNoticesRead: latestNotice,
  ...gateRequests,
}
