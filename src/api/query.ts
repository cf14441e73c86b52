/** Reads through react-query: one hook for every GET of the contract. */
import { keepPreviousData, useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query'
import type { AbortLike } from '@/platform/request'
import { call } from './client'
import { CallError } from './problem'
import type { CallInput, OperationId, ReplyOf } from './types'

interface KeyParts {
  readonly path?: unknown
  readonly query?: unknown
}

/** Cache key of a read; the prefix `[operationId]` invalidates all of its reads. */
export const queryKey = (id: OperationId, { path = null, query = null }: KeyParts) => [id, path, query] as const

/** Runs the call and throws a `CallError` unless it is ok. */
export async function read<Id extends OperationId>(id: Id, input: CallInput<Id>, signal?: AbortLike): Promise<ReplyOf<Id>> {
  const result = await call(id, input, { signal })
  if (result.kind === 'ok') return result.body
  throw new CallError(result)
}

export interface ReadOptions {
  readonly enabled?: boolean
  /** Milliseconds between polls while the page is open. */
  readonly refetchInterval?: number | false
  readonly staleTime?: number
  /** Of a search: what other words found stays until the answer comes, or a tap would fall between the two. */
  readonly keepsPrevious?: boolean
}

/** `useRead('getHome', {})`: data typed by the contract, error a `CallError`. */
export function useRead<Id extends OperationId>(
  id: Id, input: CallInput<Id>, { keepsPrevious = false, ...options }: ReadOptions = {},
): UseQueryResult<ReplyOf<Id>, CallError> {
  const query: UseQueryOptions<ReplyOf<Id>, CallError> = {
    queryKey: queryKey(id, input),
    queryFn: ({ signal }) => read(id, input, signal),
    ...options,
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  }
  return useQuery(query)
}
