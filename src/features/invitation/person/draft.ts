/**
 * What was typed of who comes, kept through a reload: never an ID number or a phone, which live in memory only. `draft.` entries are
 * wiped at sign-out.
 */
import { storage } from '@/platform/storage'
import { clock } from '@/shared/lib/clock'
import { DOCUMENT_KINDS } from './person-words'
import { emptyPerson, type CompanionValues, type PersonValues } from './rules'

/** Nobody goes on with a form after so long, and a borrowed phone should not remember its visitors. */
const KEPT_MS = 24 * 3_600_000

/** A draft as it is found again. */
export interface PersonDraft {
  readonly values: PersonValues
  /** Numbers had been typed and are gone: say so. */
  readonly hadNumbers: boolean
}

/** The name says nothing of who it is: a hash of the link's secret, or a fixed word. */
const nameOf = (scope: string): string => `draft.visitor.${scope}`

/** Keeps everything but the numbers. */
export function saveDraft(scope: string, values: PersonValues): void {
  const { number, phone, companions, ...rest } = values
  const hadNumbers = [number, phone, ...companions.map((one) => one.number)].some((typed) => typed !== '')
  const named = companions.map(({ key, name, kind }) => ({ key, name, kind }))
  storage.set(nameOf(scope), { ...rest, companions: named, hadNumbers, savedMs: clock.now() })
}

export const dropDraft = (scope: string): void => void storage.remove(nameOf(scope))

/** The draft of this form; null when there is none, or an older version wrote it, or it is too old. */
export function loadDraft(scope: string): PersonDraft | null {
  const found = storage.get(nameOf(scope))
  if (found.kind !== 'found' || !isRecord(found.value)) return null
  const { name, org, kind, plate, companions, hadNumbers, savedMs } = found.value
  if (typeof savedMs !== 'number' || clock.now() - savedMs > KEPT_MS) return null
  if (typeof name !== 'string' || typeof org !== 'string' || typeof plate !== 'string' || !isKind(kind) || !Array.isArray(companions)) return null
  return { values: { ...emptyPerson, name, org, kind, plate, companions: companions.flatMap(companionOf) }, hadNumbers: hadNumbers === true }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isKind = (value: unknown): value is PersonValues['kind'] => DOCUMENT_KINDS.some((one) => one.value === value)

function companionOf(value: unknown): readonly CompanionValues[] {
  if (!isRecord(value)) return []
  const { key, name, kind } = value
  return typeof key === 'number' && typeof name === 'string' && isKind(kind) ? [{ key, name, kind, number: '' }] : []
}
