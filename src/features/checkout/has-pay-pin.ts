import { call } from '@/api/client'
import { queryKey } from '@/api/query'
import { queryClient } from '@/api/query-client'
import type { Schema } from '@/api/types'

/**
 * Whether there is a pay PIN to ask for: nobody should type six digits to hear that there is none. "Yes" is never taken back, so
 * it is not asked for twice; where nobody can say, the PIN itself will tell.
 */
export async function hasPayPin(): Promise<boolean> {
  const key = queryKey('getMe', {})
  if (queryClient.getQueryData<Schema<'Me'>>(key)?.payPin.isSet === true) return true
  const result = await call('getMe', {})
  if (result.kind !== 'ok') return true
  queryClient.setQueryData(key, result.body)
  return result.body.payPin.isSet
}
