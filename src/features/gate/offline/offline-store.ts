/**
 * The gate's list on the device, by user and gate: no personal data in it, wiped at sign-out and when its time is over. What was done
 * by it lies apart: it stays until the server has taken it, whoever signs out.
 */
import { storage } from '@/platform/storage'
import type { Schema } from '@/api/types'
import { isListGood, type KeptEvent, type OfflineGate } from '../offline-gate'

type OfflineList = Schema<'OfflineList'>

/** `copy.` entries are wiped at sign-out. */
const listKey = (userId: string, gateId: string): string => `copy.gate/${userId}/${gateId}`
const eventsKey = (userId: string, gateId: string): string => `gate-events/${userId}/${gateId}`

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const areTexts = (...values: unknown[]): boolean => values.every((value) => typeof value === 'string')

/** An older version may have written it; the parts that are looked into must be there. */
function isList(value: unknown): value is OfflineList {
  if (!isFields(value)) return false
  const { listId, issuedAt, validUntil, audience, keys, passes, burned } = value
  return areTexts(listId, issuedAt, validUntil, audience) && [keys, passes, burned].every(Array.isArray)
}

function isEvent(value: unknown): value is KeptEvent {
  return isFields(value) && areTexts(value['eventKey'], value['listId'], value['visitId'], value['at'], value['kind']) && typeof value['isTaken'] === 'boolean'
}

/** What was done here, oldest first. */
export function loadEvents(userId: string, gateId: string): readonly KeptEvent[] {
  const found = storage.get(eventsKey(userId, gateId))
  return found.kind === 'found' && Array.isArray(found.value) ? found.value.filter(isEvent) : []
}

/** The list that may still be used; one whose time is over is wiped. */
export function loadList(userId: string, gateId: string, nowMs: number): OfflineList | null {
  const found = storage.get(listKey(userId, gateId))
  if (found.kind !== 'found') return null
  if (isList(found.value) && isListGood(found.value, nowMs)) return found.value
  storage.remove(listKey(userId, gateId))
  return null
}

/** Where the storage is full there is no list: then nobody is let in without network. */
export const saveList = (userId: string, gateId: string, list: OfflineList): void => void storage.set(listKey(userId, gateId), list)

/** True when they were written and read back: only then is what was done done. */
export function saveEvents(userId: string, gateId: string, { events }: Pick<OfflineGate, 'events'>): boolean {
  if (events.length > 0) return storage.set(eventsKey(userId, gateId), events).kind === 'saved'
  storage.remove(eventsKey(userId, gateId))
  return true
}
