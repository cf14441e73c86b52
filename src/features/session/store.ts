/** Who is signed in, as far as this device knows. The server decides; this only spares a flash of the wrong screen. */
import { create } from 'zustand'
import type { Schema } from '@/api/types'
import { watchShown } from '@/platform/online'
import { storage, watchOtherWindows } from '@/platform/storage'
import { USER_KEY } from './user-key'

/** Enough to open the app offline: no phone, no token. */
export interface KnownUser {
  readonly staffId: string
  readonly name: string
  readonly roles: readonly Schema<'Role'>[]
}

export interface SessionState {
  /** `unknown`: known user from the last time, not yet confirmed by the server. */
  readonly status: 'unknown' | 'signed_in' | 'signed_out'
  readonly user: KnownUser | null
}

const ROLES: Readonly<Record<Schema<'Role'>, true>> = { cadre: true, window: true, office: true, counter: true, guard: true }
const isRole = (role: unknown): role is Schema<'Role'> => typeof role === 'string' && Object.prototype.hasOwnProperty.call(ROLES, role)

function stored(): KnownUser | null {
  const found = storage.get(USER_KEY)
  if (found.kind !== 'found' || typeof found.value !== 'object' || found.value === null) return null
  const { staffId, name, roles } = found.value as Partial<Record<keyof KnownUser, unknown>>
  if (typeof staffId !== 'string' || typeof name !== 'string' || !Array.isArray(roles)) return null
  return { staffId, name, roles: roles.filter(isRole) }
}

const initial = (): SessionState => {
  const user = stored()
  return { status: user === null ? 'signed_out' : 'unknown', user }
}

export const useSession = create<SessionState>(initial)

/** Whose session this browser holds now: another tab may have signed in as somebody else. */
export const currentUserId = (): string | null => stored()?.staffId ?? null

/** Takes over what another tab did since. */
function follow(): void {
  const user = stored()
  if (user?.staffId !== useSession.getState().user?.staffId) useSession.setState({ status: user === null ? 'signed_out' : 'unknown', user })
}

/**
 * No tab shows or asks anything in the name of whoever left in another one: each follows at once, also in the background; one that
 * the browser had frozen does so when it comes to the front.
 */
export function followOtherTabs(): void {
  watchOtherWindows(USER_KEY, follow)
  watchShown(follow)
}

/** Remembers the user that the server confirmed. */
export const rememberUser = (me: Schema<'Me'>): void => {
  const user: KnownUser = { staffId: me.staffId, name: me.name, roles: me.roles }
  storage.set(USER_KEY, user)
  useSession.setState({ status: 'signed_in', user })
}

/** Forgets the user; who calls it has taken care of what else must go. */
export const forgetUser = (): void => {
  storage.remove(USER_KEY)
  useSession.setState({ status: 'signed_out', user: null })
}

/** A sign-in got no answer: the browser may hold somebody else's cookie now, so nothing is asked in the known user's name. */
export const doubtUser = (): void => void storage.remove(USER_KEY)

/** The server no longer knows the session; the user stays known so that unsettled payments stay found. */
export const markSignedOut = (): void => useSession.setState({ status: 'signed_out' })
