/** Rows of the points domain: the office's rules as data, the ledger, the batches in which points lie, sign-ins and quizzes. */
import type { EarnKind, PointsEntryKind, PointsReference, QuizOption, QuizReview } from '@contract/generated/types'

interface EarnRuleBase {
  readonly id: string
  readonly title: string
  /** The rule in plain words. */
  readonly text: string
  /** False while the service behind it is not open yet. */
  readonly available: boolean
  /** `YYYY-MM-DD`: a rule changes only for the future, by another row of the same kind. */
  readonly effectiveFrom: string
}

/** A meal paid with the app. */
export interface MealRule extends EarnRuleBase {
  readonly kind: 'meal'
  /** Points for each full yuan paid. */
  readonly perYuan: number
  readonly dailyMax: number
  /** The points are pending so long. */
  readonly creditHours: number
}

/** The daily sign-in: the days of a cycle, which begins again after the last. */
export interface SignInRule extends EarnRuleBase {
  readonly kind: 'sign_in'
  readonly dayPoints: readonly number[]
  /** The day of the cycle that gives a right to draw, from 1. */
  readonly drawRightOnDay: number
}

/** The daily quiz. */
export interface QuizRule extends EarnRuleBase {
  readonly kind: 'quiz'
  readonly questionsADay: number
  readonly pointsPerRight: number
  readonly drawRightForAllRight: boolean
}

/** Something done once that earns a fixed number. */
export interface EventRule extends EarnRuleBase {
  readonly kind: Exclude<EarnKind, 'meal' | 'sign_in' | 'quiz'>
  readonly points: number
}

/** What earns points, as the office set it. */
export type EarnRuleRow = MealRule | SignInRule | QuizRule | EventRule

/** A level and where it begins. */
export interface LevelRule {
  readonly level: number
  readonly name: string
  readonly fromPoints: number
}

/** What the office decided for all points; id `current`. */
export interface PointsPolicyRow {
  readonly id: 'current'
  /** Points earned in a year expire at the end of the year so many years later. */
  readonly expiryYears: number
  /** Points that come back into a batch that is over live so many days more. */
  readonly returnGraceDays: number
  /** A level looks back so many months. */
  readonly levelMonths: number
  /** Lowest first. */
  readonly levels: readonly LevelRule[]
}

/** One account of points: a person's, what a person owes (at most zero), or the issuer's. */
export interface PointsAccountRow {
  readonly id: string
  readonly kind: 'person' | 'owed' | 'issuer'
  /** Staff id, or `issuer`. */
  readonly ownerId: string
  readonly balancePoints: number
  readonly entryCount: number
}

/** One side of a transfer of points. All entries of a transfer sum to zero. Id: `<account>|<sequence>`. */
export interface PointsEntryRow {
  readonly id: string
  readonly transferId: string
  readonly accountId: string
  readonly sequence: number
  readonly deltaPoints: number
  readonly balanceAfterPoints: number
}

/** A transfer as its person reads it. Ids count by person, so that pages are read without an index. */
export interface PointsTransferRow {
  readonly id: string
  readonly staffId: string
  /** Position among the person's transfers, from 1. */
  readonly sequence: number
  readonly kind: PointsEntryKind
  readonly title: string
  /** Change of the person's balance. */
  readonly points: number
  /** Change of what they owe: negative when it was paid back. */
  readonly owedPoints: number
  readonly balanceAfter: number
  readonly atMs: number
  readonly creditAtMs: number | null
  readonly expiresAtMs: number | null
  readonly reference: PointsReference | null
}

/** Points of one origin with one end. What is left in all batches of a person is their balance. */
export interface PointsBatchRow {
  readonly id: string
  readonly staffId: string
  readonly left: number
  /** They can be spent from here on. */
  readonly creditAtMs: number
  /** Their last moment. */
  readonly expiresAtMs: number
  readonly reference: PointsReference | null
}

/** Points taken out of one batch: a cancellation puts them back there. */
export interface BatchUse {
  readonly batchId: string
  readonly points: number
}

/** What one payment earned; the terms of its day stay with it. Id: the payment's. */
export interface PaymentPointsRow {
  readonly id: string
  readonly staffId: string
  readonly day: string
  readonly perYuan: number
  /** The most it could earn that day. */
  readonly room: number
  readonly earned: number
  readonly reversed: number
  readonly creditAtMs: number
}

/** One daily sign-in. Id: `<staffId>|<day>`, so that there is one a day. */
export interface SignInRow {
  readonly id: string
  readonly staffId: string
  readonly day: string
  readonly streakDays: number
  readonly points: number
  readonly drawRights: number
}

/** A question of the bank. */
export interface QuizQuestionRow {
  readonly id: string
  readonly topic: string
  readonly text: string
  readonly options: readonly QuizOption[]
  /** Leaves the server only with a result. */
  readonly rightOptionId: QuizOption['optionId']
  readonly why: string
}

/** How somebody answered the quiz of a day. Id: `<staffId>|<day>`, so that there is one a day. */
export interface QuizResultRow {
  readonly id: string
  readonly staffId: string
  readonly day: string
  readonly right: number
  readonly points: number
  readonly drawRights: number
  readonly reviews: readonly QuizReview[]
  readonly answeredAtMs: number
}
