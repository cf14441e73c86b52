/** An invitation while it is being written. What is kept through a reload are names and choices, never free text. */
import type { Schema } from '@/api/types'
import { usualWhen, type When } from '@/features/visit-when'
import { storage } from '@/platform/storage'
import { dayOf } from '@/shared/lib/time'
import { emptyVisitor, visitorProblems, type DraftVisitor } from './visitor-rules'

export interface InviteDraft {
  /** A group; otherwise only the first visitor counts. */
  readonly many: boolean
  readonly visitors: readonly DraftVisitor[]
  readonly when: When
  readonly repetition: Schema<'Repetition'> | null
  readonly purpose: Schema<'VisitPurpose'>
  readonly purposeText: string
  readonly buildingId: string
  readonly doorGroupId: string | null
  readonly entries: number
  /** Whose visitors they are, when not mine. */
  readonly colleague: Schema<'StaffMember'> | null
}

type Options = Schema<'VisitOptions'>
type Fields = Readonly<Record<string, unknown>>

const KEY = 'draft.invite'

/** Where one invited to the last time is where one mostly invites to. */
const PLACE_KEY = 'draft.invite-place'

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const textOr = <T>(value: unknown, other: T): string | T => (typeof value === 'string' ? value : other)
const MOST_ENTRIES = 9

function placeOf(value: Fields, { buildings }: Options): Pick<InviteDraft, 'buildingId' | 'doorGroupId'> {
  const { buildingId, doorGroupId } = value
  const building = buildings.find((one) => one.buildingId === buildingId)
  if (building === undefined) return { buildingId: buildings[0]?.buildingId ?? '', doorGroupId: null }
  const group = building.doorGroups.find((one) => one.doorGroupId === doorGroupId)
  return { buildingId: building.buildingId, doorGroupId: group?.doorGroupId ?? null }
}

function readPlace(): Fields {
  const found = storage.get(PLACE_KEY)
  return found.kind === 'found' && isFields(found.value) ? found.value : {}
}

/** An empty one with what is usual. */
export function newDraft(options: Options, nowMs: number): InviteDraft {
  return {
    many: false, visitors: [emptyVisitor], when: usualWhen(options.policy, nowMs), repetition: null, purpose: options.purposes[0] ?? 'business', purposeText: '',
    ...placeOf(readPlace(), options), entries: 1, colleague: null,
  }
}

const visitorOf = (value: unknown): DraftVisitor[] =>
  isFields(value)
    ? [{ ...emptyVisitor, name: textOr(value['name'], ''), org: textOr(value['org'], ''), parking: value['parking'] === true, againVisitId: textOr(value['againVisitId'], null) }]
    : []

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const DAY = /^\d{4}-\d\d-\d\d$/

/** A day that is over by now is not what was meant. */
function whenOf(value: unknown, nowMs: number): When | null {
  if (!isFields(value)) return null
  const { day, from, to } = value
  const whole = typeof day === 'string' && DAY.test(day) && typeof from === 'string' && TIME.test(from) && typeof to === 'string' && TIME.test(to)
  return whole && day >= dayOf(nowMs) ? { day, from, to } : null
}

function repetitionOf(value: unknown): Schema<'Repetition'> | null {
  if (!isFields(value) || typeof value['until'] !== 'string' || !DAY.test(value['until']) || !Array.isArray(value['weekdays'])) return null
  const weekdays = value['weekdays'].filter((one): one is number => typeof one === 'number' && one >= 1 && one <= 7)
  return weekdays.length === 0 ? null : { weekdays, until: value['until'] }
}

function colleagueOf(value: unknown): Schema<'StaffMember'> | null {
  if (!isFields(value)) return null
  const { staffId, name, unitName } = value
  return typeof staffId === 'string' && typeof name === 'string' && typeof unitName === 'string' ? { staffId, name, unitName } : null
}

/**
 * What this user left, made whole for what may be chosen today; null when there is nothing. `isOpen`: an invitation was sent and has no
 * answer yet; one that has got it meanwhile, on another page, is not offered again.
 */
export function loadDraft(userId: string, options: Options, nowMs: number, isOpen: boolean): InviteDraft | null {
  const found = storage.get(KEY)
  const stored = found.kind === 'found' && isFields(found.value) ? found.value : {}
  const { draft: kept, sent } = stored
  if (stored['userId'] !== userId || !isFields(kept) || (sent === true && !isOpen)) return null
  const usual = newDraft(options, nowMs)
  const visitors = Array.isArray(kept['visitors']) ? kept['visitors'].flatMap(visitorOf) : []
  const when = whenOf(kept['when'], nowMs)
  const entries = Number(kept['entries'])
  return {
    many: kept['many'] === true,
    visitors: visitors.length === 0 ? usual.visitors : visitors,
    when: when ?? usual.when,
    repetition: when === null ? null : repetitionOf(kept['repetition']),
    purpose: options.purposes.find((one) => one === kept['purpose']) ?? usual.purpose,
    purposeText: '',
    ...placeOf(kept, options),
    entries: Number.isInteger(entries) && entries >= 1 && entries <= MOST_ENTRIES ? entries : 1,
    colleague: colleagueOf(kept['colleague']),
  }
}

/** Names only: what was typed into a wrong field may be somebody's number. */
function keptOf(visitor: DraftVisitor): DraftVisitor {
  const problems = visitorProblems(visitor)
  return { ...visitor, name: problems?.name === undefined ? visitor.name : '', org: problems?.org === undefined ? visitor.org : '', note: '' }
}

/** Keeps what may be kept; `sent`: it is on its way. */
export const saveDraft = (userId: string, draft: InviteDraft, sent = false): void =>
  void storage.set(KEY, { userId, sent, draft: { ...draft, visitors: draft.visitors.map(keptOf), purposeText: '' } })

/** The invitation is made: nothing of it is left but where it was to. */
export function dropDraft(draft?: InviteDraft): void {
  storage.remove(KEY)
  if (draft !== undefined) storage.set(PLACE_KEY, { buildingId: draft.buildingId, doorGroupId: draft.doorGroupId })
}

/** Begins another invitation of somebody who was here: what they registered may be confirmed instead of typed. */
export function inviteAgain(userId: string, { visitId, visitorName, visitorOrg, parkingWanted }: Schema<'Visit'>): void {
  const visitor = { ...emptyVisitor, name: visitorName, org: visitorOrg ?? '', parking: parkingWanted, againVisitId: visitId }
  storage.set(KEY, { userId, sent: false, draft: { ...readPlace(), visitors: [visitor] } })
}
