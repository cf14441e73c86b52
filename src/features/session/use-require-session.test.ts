import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useSession } from './store'
import { useRequireSession } from './use-require-session'

const page = vi.hoisted(() => ({ shown: true, moves: [] as unknown[] }))
vi.mock('@/platform/navigation', () => ({
  relaunch: (...to: unknown[]) => void page.moves.push(['relaunch', ...to]),
  replace: (...to: unknown[]) => void page.moves.push(['replace', ...to]),
  usePageShown: () => page.shown,
}))

const user = { staffId: 'stf_1', name: '陈海平', roles: ['cadre' as const] }
const comesBack = ['replace', 'signIn', { next: JSON.stringify(['me', {}]) }]

beforeEach(() => {
  Object.assign(page, { shown: true, moves: [] })
  useSession.setState({ status: 'signed_in', user })
})

test('who signs out on purpose is moved once, and not back to this page', () => {
  renderHook(() => useRequireSession({ route: 'me' }))
  act(() => useSession.setState({ status: 'signed_out', user: null }))
  expect(page.moves).toEqual([['relaunch', 'signIn']])
})

test('whose session grew old, and who was never signed in, comes back here', () => {
  const old = renderHook(() => useRequireSession({ route: 'me' }))
  act(() => useSession.setState({ status: 'signed_out', user }))
  expect(page.moves).toEqual([comesBack])
  old.unmount()
  useSession.setState({ status: 'signed_out', user: null })
  renderHook(() => useRequireSession({ route: 'me' }))
  expect(page.moves).toEqual([comesBack, comesBack])
})

test('a page that lies below another moves nobody', () => {
  page.shown = false
  renderHook(() => useRequireSession({ route: 'me' }))
  act(() => useSession.setState({ status: 'signed_out', user: null }))
  expect(page.moves).toEqual([])
})
