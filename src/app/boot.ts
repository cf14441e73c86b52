import { resumeIntents } from '@/api/intents'
import { keepCopies, restoreCopies, wipeCopies } from '@/api/offline-copies'
import { queryClient, refetchWhenBack } from '@/api/query-client'
import { recallServerTime } from '@/api/server-time'
import { startPayments } from '@/features/checkout'
import { currentUserId, followOtherTabs, onSignOut, startSession, useSession } from '@/features/session'
import { watchOnline } from '@/platform/online'
import { removeByPrefix, storage } from '@/platform/storage'

const userId = (): string | null => useSession.getState().user?.staffId ?? null

const dropDrafts = (): void => removeByPrefix(storage, 'draft.')

/** After a session that ended by itself somebody else may sign in: what was shown and typed belongs to the one before. */
function keepUsersApart(): void {
  useSession.subscribe(({ user }, { user: before }) => {
    if (before === null || user?.staffId === before.staffId) return
    queryClient.clear()
    if (user !== null) dropDrafts()
  })
}

/** The first screen comes first. */
const RESUME_MS = 2_000

/** What was begun and never heard of again is asked for by itself: a while after the start, after signing in and when the network is back. */
function resumeWhenAble(): void {
  const resume = () => void resumeIntents(() => (useSession.getState().status === 'signed_out' ? null : currentUserId()))
  useSession.subscribe(({ status }, before) => {
    if (status === 'signed_in' && before.status === 'signed_out') resume()
  })
  watchOnline((online) => {
    if (online) resume()
  })
  setTimeout(resume, RESUME_MS)
}

/** Runs once, before any screen: what time it is, whose app it is, and what became of unsettled payments. */
export function startApp(): void {
  recallServerTime()
  startSession()
  onSignOut(wipeCopies)
  onSignOut(dropDrafts)
  const known = userId()
  if (known !== null) restoreCopies(known)
  keepCopies(userId)
  keepUsersApart()
  followOtherTabs()
  refetchWhenBack()
  startPayments()
  resumeWhenAble()
}
