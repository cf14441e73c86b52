/** What an invitation comes to, what is wrong with it, and what is sent. Pure; the server has the last word. */
import type { Schema } from '@/api/types'
import { endsAtOf, startsAtOf, whenProblem } from '@/features/visit-when'
import { daysBetween, shiftDay, weekdayNumber } from '@/shared/lib/days'
import { dayOf, dayStart, monthDay } from '@/shared/lib/time'
import type { InviteDraft } from './invite-draft'
import { LONGEST_TEXT, emptyVisitor, firstProblem, lineProblem, visitorProblems, type DraftVisitor, type VisitorProblems } from './visitor-rules'

type Policy = Schema<'VisitPolicy'>
type Repetition = Schema<'Repetition'>

/** The contract's longest list. */
export const MOST_VISITORS = 30

/** Those who are invited. */
export const visitorsOf = ({ many, visitors }: Pick<InviteDraft, 'many' | 'visitors'>): readonly DraftVisitor[] =>
  many ? visitors : [visitors[0] ?? emptyVisitor]

/** Alone or in a group; who has no name yet does not go along. */
export function asGroup(draft: InviteDraft, many: boolean): InviteDraft {
  const named = draft.visitors.filter(({ name }) => name.trim() !== '')
  return { ...draft, many, visitors: many || named.length > 0 ? named : [emptyVisitor] }
}

/** The first one's organisation and parking for everybody. */
export const copyDown = (visitors: readonly DraftVisitor[]): readonly DraftVisitor[] =>
  visitors.map((visitor) => ({ ...visitor, org: visitors[0]?.org ?? '', parking: visitors[0]?.parking ?? false }))

/** The days of a repetition, the first one among them. */
export function daysOf({ when: { day }, repetition }: Pick<InviteDraft, 'when' | 'repetition'>): readonly string[] {
  if (repetition === null) return [day]
  const count = Math.max(0, daysBetween(day, repetition.until))
  const all = Array.from({ length: count + 1 }, (_, by) => shiftDay(day, by))
  return all.filter((one) => one === day || repetition.weekdays.includes(weekdayNumber(one)))
}

/** One link for each visitor and day. */
export const countOf = (draft: InviteDraft): number => visitorsOf(draft).length * daysOf(draft).length

const WEEKDAYS = '一二三四五六日'
/** `每周一、三，到 12月31日`. */
export const repetitionWords = ({ weekdays, until }: Repetition): string =>
  `每周${[...weekdays].sort((a, b) => a - b).map((one) => WEEKDAYS.charAt(one - 1)).join('、')}，到 ${monthDay(dayStart(until))}`

/** The day that was chosen is always one of them. */
export const withDay = (draft: InviteDraft, day: string): InviteDraft => {
  const { repetition, when } = draft
  const own = weekdayNumber(day)
  const kept = repetition === null || repetition.until < day
    ? null
    : { ...repetition, weekdays: repetition.weekdays.includes(own) ? repetition.weekdays : [...repetition.weekdays, own] }
  return { ...draft, when: { ...when, day }, repetition: kept }
}

export interface InviteProblems {
  /** One for each visitor, null for who is all right. */
  readonly visitors: readonly (VisitorProblems | null)[]
  readonly when?: string
  readonly repetition?: string
  readonly purposeText?: string
  readonly total?: string
}

function totalProblem(draft: InviteDraft, { maxVisits }: Policy): string | undefined {
  const people = visitorsOf(draft).length
  if (people === 0) return '至少加一位访客'
  if (people > MOST_VISITORS) return `一次最多 ${MOST_VISITORS} 位访客`
  return countOf(draft) > maxVisits ? `一共 ${countOf(draft)} 人次，一次最多 ${maxVisits} 人次` : undefined
}

/** Null when it can be sent. */
export function inviteProblems(draft: InviteDraft, policy: Policy, nowMs: number): InviteProblems | null {
  const visitors = visitorsOf(draft).map(visitorProblems)
  const { repetition } = draft
  const others = {
    when: whenProblem(draft.when, policy, nowMs),
    repetition: repetition !== null && daysBetween(dayOf(nowMs), repetition.until) > policy.maxDaysAhead ? `最多提前 ${policy.maxDaysAhead} 天邀请，结束日期早一点` : undefined,
    purposeText: lineProblem(draft.purposeText, LONGEST_TEXT),
    total: totalProblem(draft, policy),
  }
  const found = Object.fromEntries(Object.entries(others).filter((pair): pair is [string, string] => pair[1] !== undefined))
  return Object.keys(found).length === 0 && visitors.every((one) => one === null) ? null : { visitors, ...found }
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What is sent. */
export function invitationOf(draft: InviteDraft): Schema<'CreateVisits'> {
  const { when, repetition, purpose, purposeText, buildingId, doorGroupId, entries, colleague } = draft
  return {
    visitors: visitorsOf(draft).map(({ name, org, parking, note, againVisitId }) =>
      ({ name: name.trim(), org: textOrNull(org), parkingWanted: parking, privateNote: textOrNull(note), againVisitId })),
    startsAt: startsAtOf(when),
    endsAt: endsAtOf(when),
    repetition,
    purpose,
    purposeText: textOrNull(purposeText),
    buildingId,
    doorGroupId,
    entriesAllowed: entries,
    onBehalfOf: colleague?.staffId ?? null,
  }
}

/** What the key says: one link, or how many. */
export function inviteWords(draft: InviteDraft): string {
  const [people, days, count] = [visitorsOf(draft).length, daysOf(draft).length, countOf(draft)]
  if (count <= 1) return '生成邀请链接'
  return days === 1 ? `邀请 ${people} 位访客` : `邀请 ${people} 位，共 ${count} 次`
}

/** The first thing that is wrong, for who looks at the key and not at the form. */
export function firstOf(problems: InviteProblems | null): string | undefined {
  if (problems === null) return undefined
  const at = problems.visitors.findIndex((one) => one !== null)
  const words = firstProblem(problems.visitors[at] ?? null)
  const visitor = words === undefined || problems.visitors.length === 1 ? words : `第 ${at + 1} 位：${words}`
  return visitor ?? problems.total ?? problems.when ?? problems.repetition ?? problems.purposeText
}
