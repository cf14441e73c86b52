import { afterEach, expect, it, vi } from 'vitest'
import { storage, watchOtherWindows } from './index.h5'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

/** A browser's store whose every access ends as given. */
const failingWith = (error: unknown) => ({
  getItem: () => null,
  setItem: () => {
    throw error
  },
})

it('survives in localStorage', () => {
  expect(storage.set('attempt/1', { fen: 1750 })).toEqual({ kind: 'saved' })
  expect(localStorage.getItem('egj:attempt/1')).toBe('{"fen":1750}')
  expect(storage.keys()).toEqual({ kind: 'listed', keys: ['attempt/1'] })
})

it('tells a full store from one that is switched off', () => {
  vi.stubGlobal('localStorage', failingWith(new DOMException('full', 'QuotaExceededError')))
  expect(storage.set('a', 1)).toEqual({ kind: 'failed', reason: 'quota' })
  vi.stubGlobal('localStorage', failingWith(new DOMException('denied', 'SecurityError')))
  expect(storage.set('a', 1)).toEqual({ kind: 'failed', reason: 'blocked' })
})

it('tells what another window did to one entry, and to all, until it is ended', () => {
  const told = vi.fn()
  const stop = watchOtherWindows('session.user', told)
  for (const key of ['egj:session.user', 'egj:session.consent', 'session.user', null]) window.dispatchEvent(new StorageEvent('storage', { key }))
  expect(told).toHaveBeenCalledTimes(2)
  stop()
  window.dispatchEvent(new StorageEvent('storage', { key: null }))
  expect(told).toHaveBeenCalledTimes(2)
})
