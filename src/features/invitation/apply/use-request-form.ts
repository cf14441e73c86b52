import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { call } from '@/api/client'
import { CallError } from '@/api/problem'
import type { Schema } from '@/api/types'
import { scopeOf, secretHeader } from '../link'

/** Whose standing link it is, and what may be chosen; asked once, so that nothing moves under the fingers. */
export function useRequestForm(secret: string): UseQueryResult<Schema<'VisitRequestForm'>, CallError> {
  return useQuery<Schema<'VisitRequestForm'>, CallError>({
    queryKey: ['getVisitRequestForm', scopeOf(secret)],
    queryFn: async () => {
      const result = await call('getVisitRequestForm', {}, { headers: secretHeader(secret) })
      if (result.kind === 'ok') return result.body
      throw new CallError(result)
    },
    staleTime: Infinity,
  })
}
