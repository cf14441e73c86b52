/**
 * Read-only copies of a few answers for opening the app without a network, kept by user and shown with their time.
 * Never a phone, an ID number or a secret: only the operations listed here. Sign-out wipes them.
 */
import { removeByPrefix, storage } from '@/platform/storage'
import { deviceMs, serverMs } from '@/shared/lib/clock'
import { queryClient } from './query-client'
import type { OperationId } from './types'

const KEPT: readonly OperationId[] = ['getHome', 'listAccounts', 'listPayments', 'listServedGates']
const PREFIX = 'copy.'
/** Of the lists of bills, so many pages are kept in all, the newest: some months as one left them. */
const MAX_PAGES = 12

interface Copy {
  readonly queryKey: readonly unknown[]
  readonly data: unknown
  /** Epoch ms of the answer by the server's clock: at the next start nobody knows yet how far this device's is off. */
  readonly updatedAt: number
}

const isKept = (queryKey: readonly unknown[]): boolean => KEPT.some((id) => id === queryKey[0])
const nameOf = (userId: string, queryKey: readonly unknown[]): string => `${PREFIX}${userId}.${JSON.stringify(queryKey)}`

function isCopy(value: unknown): value is Copy {
  return typeof value === 'object' && value !== null && 'queryKey' in value && Array.isArray(value.queryKey) && 'data' in value && 'updatedAt' in value && typeof value.updatedAt === 'number'
}

/** Puts this user's copies into the cache, as old as they are, so that the first screen has something to show. */
export function restoreCopies(userId: string): void {
  for (const { copy } of copiesBelow(`${PREFIX}${userId}.`)) {
    queryClient.setQueryData(copy.queryKey, copy.data, { updatedAt: deviceMs(copy.updatedAt) })
    // Asked for again at the start, whatever its time: a device whose clock is behind would take it for fresh.
    void queryClient.invalidateQueries({ queryKey: copy.queryKey, exact: true, refetchType: 'none' })
  }
}

function copiesBelow(prefix: string): readonly { readonly name: string; readonly copy: Copy }[] {
  const listed = storage.keys()
  if (listed.kind !== 'listed') return []
  return listed.keys.filter((key) => key.startsWith(prefix)).flatMap((name) => {
    const found = storage.get(name)
    return found.kind === 'found' && isCopy(found.value) ? [{ name, copy: found.value }] : []
  })
}

interface Paged {
  readonly pages: readonly unknown[]
  readonly pageParams: readonly unknown[]
}

const isPaged = (data: unknown): data is Paged =>
  typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages) && 'pageParams' in data && Array.isArray(data.pageParams)

/** A list that was read on and on is kept from its top only. */
const cut = (data: unknown): unknown =>
  isPaged(data) ? { ...data, pages: data.pages.slice(0, MAX_PAGES), pageParams: data.pageParams.slice(0, MAX_PAGES) } : data

/** Forgets the oldest lists of this user beyond the pages that are kept. */
function prune(userId: string): void {
  const lists = [...copiesBelow(`${PREFIX}${userId}.["listPayments"`)].sort((a, b) => b.copy.updatedAt - a.copy.updatedAt)
  let pages = 0
  for (const { name, copy: { data } } of lists) {
    pages += isPaged(data) ? data.pages.length : 1
    if (pages > MAX_PAGES) storage.remove(name)
  }
}

/** Keeps a copy of each listed answer as it arrives; a full storage only means no copy. */
export function keepCopies(userId: () => string | null): void {
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.action.manual === true) return
    const { queryKey, state } = event.query
    const user = userId()
    if (user === null || !isKept(queryKey)) return
    const copy: Copy = { queryKey, data: cut(state.data), updatedAt: serverMs(state.dataUpdatedAt) }
    storage.set(nameOf(user, queryKey), copy)
    if (queryKey[0] === 'listPayments') prune(user)
  })
}

/** Removes every copy of every user and empties the cache. */
export function wipeCopies(): void {
  queryClient.clear()
  removeByPrefix(storage, PREFIX)
}
