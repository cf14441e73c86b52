/** Lists that page: one hook for every GET of the contract that answers `{items, nextCursor}`. */
import { useInfiniteQuery } from '@tanstack/react-query'
import type { CallError } from './problem'
import { queryKey, read } from './query'
import type { CallInput, OperationId, ReplyOf } from './types'

interface Page {
  readonly items: readonly unknown[]
  readonly nextCursor: string | null
}

/** Operations whose answer is a page. */
export type PagedId = { [Id in OperationId]: ReplyOf<Id> extends Page ? Id : never }[OperationId]
type Item<Id extends PagedId> = ReplyOf<Id> extends { items: (infer I)[] } ? I : never

export interface Pages<Id extends PagedId> {
  /** Tells one list from another: the operation and what it was asked, but for the words of a search. */
  readonly id: string
  readonly items: readonly Item<Id>[]
  /** The first page, with what else it answers (totals). */
  readonly first: ReplyOf<Id> | undefined
  readonly error: CallError | null
  readonly loading: boolean
  /** Other words are asked for; the rows are still those of the words before. */
  readonly searching: boolean
  readonly loadingMore: boolean
  readonly hasMore: boolean
  readonly asOfMs: number
  readonly more: () => void
  readonly refresh: () => Promise<unknown>
}

interface PagesOptions {
  readonly enabled?: boolean
  /** 0 asks anew at each opening: for what others add to. */
  readonly staleTime?: number
}

/** The key without the words of a search. */
const listOf = ([id, path, query]: readonly unknown[]): string => JSON.stringify([id, path, { ...(query as object | null), q: undefined }])

/**
 * While other words of a search are asked for, the rows stay: a tap on one of them would otherwise fall between two lists and be lost.
 *
 * `usePages('listPayments', { query: { month } })`.
 */
export function usePages<Id extends PagedId>(id: Id, input: CallInput<Id>, options: PagesOptions = {}): Pages<Id> {
  const key = queryKey(id, input)
  const result = useInfiniteQuery<ReplyOf<Id>, CallError, { pages: ReplyOf<Id>[] }, readonly unknown[], string | undefined>({
    queryKey: [...key, 'pages'],
    ...options,
    placeholderData: (before, query) => (query !== undefined && listOf(query.queryKey) === listOf(key) ? before : undefined),
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => read(id, { ...input, query: { ...input.query, cursor: pageParam } }, signal),
    getNextPageParam: (last) => (last as Page).nextCursor ?? undefined,
  })
  const pages = result.data?.pages ?? []
  const searching = result.isPlaceholderData
  return {
    id: listOf(key),
    items: pages.flatMap((page) => (page as Page).items as readonly Item<Id>[]),
    first: pages[0],
    error: result.error,
    loading: result.isPending || (searching && pages.every((page) => (page as Page).items.length === 0)),
    searching,
    loadingMore: result.isFetchingNextPage,
    hasMore: result.hasNextPage && !searching,
    asOfMs: result.dataUpdatedAt,
    more: () => void result.fetchNextPage(),
    refresh: () => result.refetch(),
  }
}
