/**
 * Read-only copies of a few answers for opening the app without a network, kept by user and shown with their time.
 * Never a phone, an ID number or a secret: only the operations listed here. Sign-out wipes them.
 */
import { removeByPrefix, storage } from '@/platform/storage'
import { queryClient } from './query-client'
import type { OperationId } from './types'

const KEPT: readonly OperationId[] = ['getHome', 'listAccounts', 'listPayments']
const PREFIX = 'copy.'

interface Copy {
  readonly queryKey: readonly unknown[]
  readonly data: unknown
  /** Epoch ms of the answer. */
  readonly updatedAt: number
}

const isKept = (queryKey: readonly unknown[]): boolean => KEPT.some((id) => id === queryKey[0])
const nameOf = (userId: string, queryKey: readonly unknown[]): string => `${PREFIX}${userId}.${JSON.stringify(queryKey)}`

function isCopy(value: unknown): value is Copy {
  return typeof value === 'object' && value !== null && 'queryKey' in value && Array.isArray(value.queryKey) && 'data' in value && 'updatedAt' in value && typeof value.updatedAt === 'number'
}

/** Puts this user's copies into the cache, as old as they are, so that the first screen has something to show. */
export function restoreCopies(userId: string): void {
  const listed = storage.keys()
  if (listed.kind !== 'listed') return
  for (const name of listed.keys.filter((key) => key.startsWith(`${PREFIX}${userId}.`))) {
    const found = storage.get(name)
    if (found.kind === 'found' && isCopy(found.value)) queryClient.setQueryData(found.value.queryKey, found.value.data, { updatedAt: found.value.updatedAt })
  }
}

/** Keeps a copy of each listed answer as it arrives; a full storage only means no copy. */
export function keepCopies(userId: () => string | null): void {
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.action.manual === true) return
    const { queryKey, state } = event.query
    const user = userId()
    if (user === null || !isKept(queryKey)) return
    const copy: Copy = { queryKey, data: state.data, updatedAt: state.dataUpdatedAt }
    storage.set(nameOf(user, queryKey), copy)
  })
}

/** Removes every copy of every user and empties the cache. */
export function wipeCopies(): void {
  queryClient.clear()
  removeByPrefix(storage, PREFIX)
}
