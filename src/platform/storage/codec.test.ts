import { describe, expect, it } from 'vitest'
import { durableStorage, type TextStore } from './codec'

class QuotaError extends Error {}

function memory(overrides: Partial<TextStore> = {}): { texts: Map<string, string>; store: TextStore } {
  const texts = new Map<string, string>()
  const store: TextStore = {
    getText: (key) => texts.get(key) ?? null,
    setText: (key, text) => {
      texts.set(key, text)
    },
    removeText: (key) => {
      texts.delete(key)
    },
    allKeys: () => [...texts.keys()],
    isQuotaError: (error) => error instanceof QuotaError,
    ...overrides,
  }
  return { texts, store }
}

describe('durable storage', () => {
  it('gives back what was written, also falsy values', () => {
    const storage = durableStorage(memory().store)
    for (const value of [{ fen: 1750, at: '2026-11-20T12:03:00+08:00' }, 0, '', false, null, []]) {
      expect(storage.set('attempt', value)).toEqual({ kind: 'saved' })
      expect(storage.get('attempt')).toEqual({ kind: 'found', value })
    }
  })

  it('tells missing from found and forgets what was removed', () => {
    const storage = durableStorage(memory().store)
    expect(storage.get('a')).toEqual({ kind: 'missing' })
    storage.set('a', 1)
    expect(storage.remove('a')).toEqual({ kind: 'removed' })
    expect(storage.get('a')).toEqual({ kind: 'missing' })
  })

  it('lists its own keys only', () => {
    const { texts, store } = memory()
    texts.set('someone-else', '1')
    const storage = durableStorage(store)
    storage.set('attempt/1', 1)
    storage.set('attempt/2', 2)
    expect(storage.keys()).toEqual({ kind: 'listed', keys: ['attempt/1', 'attempt/2'] })
  })

  it('names a full store', () => {
    const setText = () => {
      throw new QuotaError()
    }
    expect(durableStorage(memory({ setText }).store).set('a', 1)).toEqual({ kind: 'failed', reason: 'quota' })
  })

  it('names a store that is switched off, in every call', () => {
    const refuse = () => {
      throw new Error('denied')
    }
    const blocked = { kind: 'failed', reason: 'blocked' }
    const storage = durableStorage(memory({ getText: refuse, setText: refuse, removeText: refuse, allKeys: refuse }).store)
    expect([storage.get('a'), storage.set('a', 1), storage.remove('a'), storage.keys()]).toEqual([blocked, blocked, blocked, blocked])
  })

  it('does not call a write saved that cannot be read back', () => {
    expect(durableStorage(memory({ setText: () => undefined }).store).set('a', 1)).toEqual({ kind: 'failed', reason: 'corrupt' })
  })

  it('does not call a value removed that is still there', () => {
    const storage = durableStorage(memory({ removeText: () => undefined }).store)
    storage.set('a', 1)
    expect(storage.remove('a')).toEqual({ kind: 'failed', reason: 'blocked' })
  })

  it('reports text that is not JSON instead of throwing', () => {
    const { texts, store } = memory()
    texts.set('egj:a', '{"cut":')
    expect(durableStorage(store).get('a')).toEqual({ kind: 'failed', reason: 'corrupt' })
  })

  it('refuses a value that JSON cannot hold', () => {
    expect(durableStorage(memory().store).set('a', undefined)).toEqual({ kind: 'failed', reason: 'corrupt' })
  })
})
