import { useSyncExternalStore } from 'react'
import { useSession } from '@/features/session'
import type { Attempt } from './attempts/types'
import { payments } from './payments'

let version = 0
const listeners = new Set<() => void>()
payments.subscribe(() => {
  version += 1
  listeners.forEach((listener) => listener())
})

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const read = () => version

const isUnsettled = ({ state }: Attempt): boolean => state === 'created' || state === 'submitted' || state === 'unknown'

/** The signed-in user's attempt by its key, as this phone knows it; follows every change. Somebody else's is nobody's business. */
export function useAttempt(key: string | undefined): Attempt | null {
  useSyncExternalStore(subscribe, read, read)
  const userId = useSession((session) => session.user?.staffId)
  const attempt = key === undefined ? null : payments.get(key)
  return attempt?.userId === userId ? attempt : null
}

/** The signed-in user's attempts that were sent and are not settled, newest first. */
export function useUnsettledAttempts(): readonly Attempt[] {
  useSyncExternalStore(subscribe, read, read)
  const userId = useSession((session) => session.user?.staffId)
  if (userId === undefined) return []
  return payments.list(userId).filter((attempt) => isUnsettled(attempt) && attempt.submittedAt !== undefined)
}
