import { quarterOf } from '@/shared/lib/quarter'
import { dayOf } from '@/shared/lib/time'
import { isOpenVisit } from '@/shared/lib/visit-state'
import type { SpecsFor, Tx, ReadTx, Store } from './types'
import type { IdempotencyRow } from './attempt-row'
import type {
  CheckoutPolicyRow, PaymentRow, QuoteRow, ReceiptChainRow, RefundRow, SerialRow, WindowDayRow,
} from './rows/checkout'
import type { CodeRevocationRow, RulesRow, VenueRow, WindowRow } from './rows/canteen'
import type {
  CouponCampaignRow, CouponCodeTryRow, CouponCodeUseRow, CouponLockRow, CouponPolicyRow, CouponRow, CouponShareRow, CouponTemplateRow,
  GiftPackClaimRow, GiftPackRow, StaffDaysRow,
} from './rows/coupons'
import type { DrawEntryRow, DrawRightRow, DrawRow, DrawSeedRow, DrawUrnRow } from './rows/draw'
import type {
  BindingTicketRow, ConsentRow, PinProofRow, PinTryRow, PrivacyNoticeRow, SessionRow, SessionUseRow, SmsChallengeRow,
  SmsOutboxRow, SmsSendRow, StaffRow, WechatBindingRow, WechatCodeRow,
} from './rows/identity'
import type { MallItemRow, MallPolicyRow, PickUpPlaceRow, PickUpTryRow, RedemptionRow } from './rows/mall'
import type {
  EarnRuleRow, PaymentPointsRow, PointsAccountRow, PointsBatchRow, PointsEntryRow, PointsPolicyRow, PointsTransferRow,
  QuizQuestionRow, QuizResultRow, SignInRow,
} from './rows/points'
import type { GateCheckRow, GateCodeTryRow, GateEventRow, OfflineEventRow, OfflineListRow, WatchRow } from './rows/gate'
import type {
  BuildingRow, GateRow, NoticeRow, PassRow, RequestLinkRow, TokenTryRow, VisitPersonRow, VisitPolicyRow, VisitRow, VisitSweepRow,
} from './rows/visits'
import { visitsToldIn } from './visit-keys'
import type { AccountRow, LedgerEntryRow, WalletHistoryRow } from './rows/wallet'

export type { SessionRow, StaffRow } from './rows/identity'

/** Every table of the mock backend: name → row. */
export interface Tables {
  staff: StaffRow
  sessions: SessionRow
  sessionUses: SessionUseRow
  privacyNotices: PrivacyNoticeRow
  consents: ConsentRow
  wechatBindings: WechatBindingRow
  wechatCodes: WechatCodeRow
  bindingTickets: BindingTicketRow
  smsChallenges: SmsChallengeRow
  smsSends: SmsSendRow
  smsOutbox: SmsOutboxRow
  pinTries: PinTryRow
  pinProofs: PinProofRow
  venues: VenueRow
  windows: WindowRow
  codeRevocations: CodeRevocationRow
  rules: RulesRow
  idempotency: IdempotencyRow
  accounts: AccountRow
  ledgerEntries: LedgerEntryRow
  walletHistories: WalletHistoryRow
  checkoutPolicies: CheckoutPolicyRow
  quotes: QuoteRow
  payments: PaymentRow
  refunds: RefundRow
  windowDays: WindowDayRow
  serials: SerialRow
  receiptChains: ReceiptChainRow
  earnRules: EarnRuleRow
  pointsPolicies: PointsPolicyRow
  pointsAccounts: PointsAccountRow
  pointsEntries: PointsEntryRow
  pointsTransfers: PointsTransferRow
  pointsBatches: PointsBatchRow
  paymentPoints: PaymentPointsRow
  signIns: SignInRow
  quizQuestions: QuizQuestionRow
  quizResults: QuizResultRow
  mallPolicies: MallPolicyRow
  pickUpPlaces: PickUpPlaceRow
  mallItems: MallItemRow
  redemptions: RedemptionRow
  pickUpTries: PickUpTryRow
  couponPolicies: CouponPolicyRow
  couponTemplates: CouponTemplateRow
  coupons: CouponRow
  couponLocks: CouponLockRow
  couponShares: CouponShareRow
  couponCampaigns: CouponCampaignRow
  couponCodeUses: CouponCodeUseRow
  couponCodeTries: CouponCodeTryRow
  giftPacks: GiftPackRow
  giftPackClaims: GiftPackClaimRow
  staffDays: StaffDaysRow
  draws: DrawRow
  drawSeeds: DrawSeedRow
  drawUrns: DrawUrnRow
  drawRights: DrawRightRow
  drawEntries: DrawEntryRow
  visitPolicies: VisitPolicyRow
  visitSweeps: VisitSweepRow
  buildings: BuildingRow
  gates: GateRow
  visits: VisitRow
  visitPersons: VisitPersonRow
  passes: PassRow
  requestLinks: RequestLinkRow
  notices: NoticeRow
  tokenTries: TokenTryRow
  watchList: WatchRow
  gateChecks: GateCheckRow
  gateEvents: GateEventRow
  offlineLists: OfflineListRow
  offlineEvents: OfflineEventRow
  gateCodeTries: GateCodeTryRow
}

/** Indexes and flags of every table. */
export const tableSpecs = {
  staff: { indexes: { byPhone: { key: (row) => row.phone, unique: true }, byUnit: { key: (row) => row.unitId } } },
  sessions: { indexes: { byStaff: { key: (row) => row.staffId } } },
  sessionUses: { volatile: true },
  privacyNotices: {},
  consents: {},
  wechatBindings: { indexes: { byStaff: { key: (row) => row.staffId, unique: true } } },
  wechatCodes: { volatile: true },
  bindingTickets: { volatile: true },
  smsChallenges: { volatile: true },
  smsSends: { volatile: true },
  smsOutbox: { volatile: true },
  pinTries: { volatile: true },
  pinProofs: { volatile: true, indexes: { byStaff: { key: (row) => row.staffId } } },
  venues: {},
  windows: { indexes: { byVenue: { key: (row) => row.venueId }, byRef: { key: (row) => row.ref, unique: true } } },
  codeRevocations: {},
  rules: {},
  // An answer that is kept for its key goes with the personal data that it repeats.
  idempotency: { indexes: { byActor: { key: (row) => row.actorId }, byVisit: { key: visitsToldIn } } },
  accounts: { indexes: { byOwner: { key: (row) => row.ownerId } } },
  ledgerEntries: {},
  walletHistories: {},
  checkoutPolicies: {},
  quotes: { indexes: { byPayer: { key: (row) => row.payerId } } },
  payments: {
    indexes: {
      byPayer: { key: (row) => row.payerId },
      byPayerMonth: { key: (row) => `${row.payerId}|${row.paidAt.slice(0, 7)}` },
      byPayerDay: { key: (row) => `${row.payerId}|${row.paidAt.slice(0, 10)}` },
      byWindowDay: { key: (row) => `${row.payee.windowId}|${row.paidAt.slice(0, 10)}` },
    },
  },
  refunds: { indexes: { byPayment: { key: (row) => row.paymentId } } },
  windowDays: { indexes: { byWindow: { key: (row) => row.windowId }, byDay: { key: (row) => row.day } } },
  serials: {},
  receiptChains: {},
  earnRules: {},
  pointsPolicies: {},
  pointsAccounts: {},
  pointsEntries: {},
  pointsTransfers: { indexes: { byStaff: { key: (row) => row.staffId } } },
  // Empty batches stay, for what a cancellation brings back; nobody searches them.
  pointsBatches: { indexes: { byHolder: { key: (row) => (row.left > 0 ? row.staffId : null) } } },
  paymentPoints: { indexes: { byStaffDay: { key: (row) => `${row.staffId}|${row.day}` } } },
  signIns: {},
  quizQuestions: {},
  quizResults: {},
  mallPolicies: {},
  pickUpPlaces: {},
  mallItems: {},
  redemptions: {
    indexes: {
      byStaff: { key: (row) => row.staffId },
      byStaffItem: { key: (row) => `${row.staffId}|${row.itemId}` },
      byCode: { key: (row) => row.code },
      // What waits is found by whose and of what it is, to give it back when its time is over.
      readyByStaff: { key: (row) => (row.state === 'ready' ? row.staffId : null) },
      readyByItem: { key: (row) => (row.state === 'ready' ? row.itemId : null) },
      atCounter: {
        key: (row) => (row.state === 'ready' ? 'ready' : row.state === 'collected' ? `collected|${dayOf(row.changedAtMs)}` : null),
      },
    },
  },
  pickUpTries: { volatile: true },
  couponPolicies: {},
  couponTemplates: {},
  coupons: { indexes: { byOwner: { key: (row) => row.ownerId } } },
  couponLocks: {},
  couponShares: {},
  couponCampaigns: {},
  couponCodeUses: {},
  couponCodeTries: { volatile: true },
  giftPacks: {},
  giftPackClaims: {},
  staffDays: {},
  draws: {},
  // A secret that never changes: nothing that is shown or compared may depend on it.
  drawSeeds: { volatile: true },
  drawUrns: {},
  drawRights: { indexes: { byHolder: { key: (row) => `${row.drawId}|${row.staffId}` } } },
  drawEntries: {
    indexes: {
      byCounter: { key: (row) => `${row.drawId}|${row.counter}`, unique: true },
      byOwner: { key: (row) => `${row.drawId}|${row.staffId}` },
    },
  },
  visitPolicies: {},
  // Housekeeping that the passing of time does, whoever asks.
  visitSweeps: { volatile: true },
  buildings: {},
  gates: {},
  visits: {
    indexes: {
      byHost: { key: (row) => row.hostId },
      byArranger: { key: (row) => row.arrangedBy },
      bySeries: { key: (row) => row.seriesId },
      // Those on whom time still works, and whom the gates look at.
      open: { key: (row) => (isOpenVisit(row) ? row.state : null) },
      // Those that wait for somebody, come or are there, by who looks after them.
      openOf: { key: (row) => (isOpenVisit(row) ? [row.hostId, ...(row.arrangedBy === null ? [] : [row.arrangedBy])] : null) },
      // By the quarter of an hour in which they end, until that was seen to.
      due: { key: (row) => (isOpenVisit(row) && row.remindedAtMs === null ? String(quarterOf(row.endsAtMs)) : null) },
      byDay: { key: (row) => dayOf(row.startsAtMs) },
      byDeletion: { key: (row) => row.deleteOn },
    },
  },
  visitPersons: { indexes: { byPlate: { key: (row) => row.plate } } },
  passes: {
    indexes: {
      byVisit: { key: (row) => row.visitId },
      // Those that may still let somebody in.
      live: { key: (row) => (row.revoked === null && row.entriesLeft > 0 ? 'live' : null) },
    },
  },
  requestLinks: {},
  notices: {
    indexes: {
      byStaff: { key: (row) => row.staffId },
      unread: { key: (row) => (row.isRead ? null : row.staffId) },
      byVisit: { key: (row) => row.visitId },
    },
  },
  tokenTries: { volatile: true },
  watchList: {},
  gateChecks: {},
  gateEvents: { indexes: { byDay: { key: (row) => row.day }, byVisit: { key: (row) => row.visitId } } },
  offlineLists: { volatile: true },
  offlineEvents: {},
  gateCodeTries: { volatile: true },
} satisfies SpecsFor<Tables>

export type AppTx = Tx<Tables, typeof tableSpecs>
export type AppReadTx = ReadTx<Tables, typeof tableSpecs>
export type AppStore = Store<Tables, typeof tableSpecs>
