import { call } from '@/api/client'
import { queryClient } from '@/api/query-client'
import type { CallFailure } from '@/api/types'
import { credential } from '@/platform/sign-in'
import { signOut } from './sign-in'

/** Whether this app signs in by WeChat itself, so that unbinding ends its session too. */
export const isInWechat = credential === 'bearer'

/** Unbinds the WeChat of this person; one that was unbound before is as good. Answers why not. */
export async function unbindWechat(): Promise<CallFailure | null> {
  const result = await call('unbindWechat', {})
  const isDone = result.kind === 'ok' || (result.kind === 'problem' && result.problem.code === 'not_found')
  if (!isDone) return result
  if (isInWechat) signOut()
  else await queryClient.invalidateQueries({ queryKey: ['getMe'] })
  return null
}
