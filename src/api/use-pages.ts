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
  /** Tells one list from another: the operation and what it was asked. */
  readonly id: string
  readonly items: readonly Item<Id>[]
  /** The first page, with what else it answers (totals). */
  readonly first: ReplyOf<Id> | undefined
  readonly error: CallError | null
  readonly loading: boolean
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

/** `usePages('listPayments', { query: { month } })`. */
export function usePages<Id extends PagedId>(id: Id, input: CallInput<Id>, options: PagesOptions = {}): Pages<Id> {
  const key = queryKey(id, input)
  const result = useInfiniteQuery<ReplyOf<Id>, CallError, { pages: ReplyOf<Id>[] }, readonly unknown[], string | undefined>({
    queryKey: [...key, 'pages'],
    ...options,
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => read(id, { ...input, query: { ...input.query, cursor: pageParam } }, signal),
    getNextPageParam: (last) => (last as Page).nextCursor ?? undefined,
  })
  const pages = result.data?.pages ?? []
  return {
    id: JSON.stringify(key),
    items: pages.flatMap((page) => (page as Page).items as readonly Item<Id>[]),
    first: pages[0],
    error: result.error,
    loading: result.isPending,
    loadingMore: result.isFetchingNextPage,
    hasMore: result.hasNextPage,
    asOfMs: result.dataUpdatedAt,
    more: () => void result.fetchNextPage(),
    refresh: () => result.refetch(),
  }
}
