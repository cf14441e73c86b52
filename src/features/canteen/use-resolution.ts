import { useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query'
import { call } from '@/api/client'
import { CallError } from '@/api/problem'
import type { CodeSource } from './code-source'
import type { Resolution } from './rules'

/** Asks the server who is behind a code; the balances in it are fresh on every visit. */
export function useResolution(code: string | null, source: CodeSource, enabled: boolean): UseQueryResult<Resolution, CallError> {
  const query: UseQueryOptions<Resolution, CallError> = {
    queryKey: ['resolveCode', code],
    enabled: enabled && code !== null,
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const result = await call('resolveCode', { body: { code: code ?? '', source } }, { signal })
      if (result.kind === 'ok') return result.body
      throw new CallError(result)
    },
  }
  return useQuery(query)
}
