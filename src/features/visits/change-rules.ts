/** Changing a visit that is there: what the form holds, what is wrong with it, what is sent. */
import type { Schema } from '@/api/types'
import { endsAtOf, startsAtOf, whenOf, whenProblem, type Policy, type When } from '@/features/visit-when'
import { LONGEST_TEXT, lineProblem } from './visitor-rules'

type Visit = Schema<'Visit'>

export interface ChangeDraft {
  readonly when: When
  readonly purpose: Schema<'VisitPurpose'>
  readonly purposeText: string
  readonly buildingId: string
  readonly doorGroupId: string | null
  readonly parking: boolean
  readonly entries: number
  readonly note: string
}

export const draftOf = (visit: Visit): ChangeDraft => ({
  when: whenOf(visit), purpose: visit.purpose, purposeText: visit.purposeText ?? '', buildingId: visit.building.id, doorGroupId: visit.doorGroup?.id ?? null,
  parking: visit.parkingWanted, entries: visit.entriesAllowed, note: visit.privateNote ?? '',
})

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What is sent; hours that were not touched stay to the second. */
export function changeOf(draft: ChangeDraft, visit: Visit): Schema<'ChangeVisit'> {
  const { when, purpose, purposeText, buildingId, doorGroupId, parking, entries, note } = draft
  const same = JSON.stringify(when) === JSON.stringify(whenOf(visit))
  return {
    version: visit.version, startsAt: same ? visit.startsAt : startsAtOf(when), endsAt: same ? visit.endsAt : endsAtOf(when),
    purpose, purposeText: textOrNull(purposeText), buildingId, doorGroupId,
    parkingWanted: parking, entriesAllowed: entries, privateNote: textOrNull(note),
  }
}

const arrangement = ({ note: _, ...rest }: ChangeDraft): string => JSON.stringify(rest)

/** `nothing` is different, only my own `note`, or the `visit` itself, which is approved anew then. */
export function extentOf(draft: ChangeDraft, visit: Visit): 'nothing' | 'note' | 'visit' {
  const before = draftOf(visit)
  if (arrangement(draft) !== arrangement(before)) return 'visit'
  return draft.note.trim() === before.note ? 'nothing' : 'note'
}

export interface ChangeProblems {
  readonly when?: string
  readonly purposeText?: string
  readonly note?: string
}

/** Null when it can be sent. */
export function changeProblems({ when, purposeText, note }: ChangeDraft, policy: Policy, nowMs: number): ChangeProblems | null {
  const found = { when: whenProblem(when, policy, nowMs), purposeText: lineProblem(purposeText, LONGEST_TEXT), note: lineProblem(note, LONGEST_TEXT) }
  const problems = Object.fromEntries(Object.entries(found).filter((pair): pair is [string, string] => pair[1] !== undefined))
  return Object.keys(problems).length === 0 ? null : problems
}
