/** Intents on the phone, one storage key each, so that an unreadable one harms no other. Never wiped before they are settled. */
import { operations as table } from '@contract/generated/operations'
import type { operations } from '@contract/generated/types'
import { storage } from '@/platform/storage'
import type { CallInput, OperationId } from './types'

type Keyed = { [Id in OperationId]: operations[Id]['parameters'] extends { header: { 'Idempotency-Key': string } } ? Id : never }[OperationId]

/**
 * Idempotent operations that are never stored: payments have attempts of their own (features/checkout), and the bodies of the others
 * carry personal data, which stays in memory; their backend answers the same request with what it made of the first.
 */
const NOT_STORED = ['pay', 'requestVisit', 'registerWalkIn'] as const satisfies readonly Keyed[]

/** Operations under an Idempotency-Key whose intent is stored. */
export type IntentId = Exclude<Keyed, (typeof NOT_STORED)[number]>

/** What is to be done once. */
export interface IntentRequest<Id extends IntentId> {
  readonly operationId: Id
  /** What it is about, e.g. an item's id: one intent of an operation can be open for each. */
  readonly scope: string
  /** The server knows a key only together with its owner: another user's key would do it again. */
  readonly userId: string
  readonly input: CallInput<Id>
}

/** One that was stored and is not settled. */
export interface Intent<Id extends IntentId = IntentId> extends IntentRequest<Id> {
  readonly key: string
  readonly createdAt: number
}

/** Which intent: the part of a request that names it. */
export type IntentName = Pick<IntentRequest<IntentId>, 'operationId' | 'scope' | 'userId'>

const PREFIX = 'intent/'
const ofUser = (userId: string): string => `${PREFIX}${userId}/`
export const nameOf = ({ operationId, scope, userId }: IntentName): string => `${ofUser(userId)}${operationId}/${scope}`

const listeners = new Set<() => void>()
let version = 0
const changed = (): void => {
  version += 1
  listeners.forEach((listener) => listener())
}

/** Told on every change made in this tab. */
export const watchIntents = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
/** Counts the changes: what `useSyncExternalStore` compares. */
export const intentsVersion = (): number => version

const notStored: readonly string[] = NOT_STORED
const isIntentId = (id: string): id is IntentId =>
  !notStored.includes(id) && Object.entries(table).some(([name, { idempotent }]) => name === id && idempotent)

/** An older version may have written it: what is not an intent is not sent as one. */
function isIntent(value: unknown): value is Intent {
  if (typeof value !== 'object' || value === null) return false
  const { operationId, scope, userId, key, createdAt, input } = value as Readonly<Record<string, unknown>>
  const texts = [operationId, scope, userId, key].every((text) => typeof text === 'string')
  return texts && isIntentId(String(operationId)) && typeof createdAt === 'number' && typeof input === 'object' && input !== null
}

/** The unsettled intent of this name, if there is one. */
export function pendingIntent<Id extends IntentId>(name: Pick<IntentRequest<Id>, 'operationId' | 'scope' | 'userId'>): Intent<Id> | null {
  const found = storage.get(nameOf(name))
  return found.kind === 'found' && isIntent(found.value) && found.value.operationId === name.operationId ? (found.value as Intent<Id>) : null
}

/** Everything of this user's that is not settled, oldest first. */
export function pendingIntents(userId: string): readonly Intent[] {
  const listed = storage.keys()
  if (listed.kind === 'failed') return []
  return listed.keys
    .filter((key) => key.startsWith(ofUser(userId)))
    .flatMap((key) => {
      const found = storage.get(key)
      return found.kind === 'found' && isIntent(found.value) && found.value.userId === userId ? [found.value] : []
    })
    .sort((a, b) => a.createdAt - b.createdAt)
}

/** True when it was written and read back. */
export function putIntent(intent: Intent): boolean {
  if (storage.set(nameOf(intent), intent).kind !== 'saved') return false
  changed()
  return true
}

/** Whether it is still the one of its name: another tab may have settled it and begun the next. */
export const isStored = (intent: IntentName & Pick<Intent, 'key'>): boolean => pendingIntent(intent)?.key === intent.key

/** Forgets it, and never one that has taken its place. */
export function removeIntent(intent: IntentName & Pick<Intent, 'key'>): void {
  if (!isStored(intent)) return
  storage.remove(nameOf(intent))
  changed()
}
