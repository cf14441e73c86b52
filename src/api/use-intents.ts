import { useSyncExternalStore } from 'react'
import { intentsVersion, pendingIntents, watchIntents, type Intent } from './intent-store'

/** This user's unsettled intents, oldest first; follows every change. */
export function useIntents(userId: string | undefined): readonly Intent[] {
  useSyncExternalStore(watchIntents, intentsVersion, intentsVersion)
  return userId === undefined ? [] : pendingIntents(userId)
}
