import { describe, expect, it } from 'vitest'
import { createMemoryJournal, JournalCrashed } from './memory-journal'
import { createStore } from './create-store'
import type { SpecsFor } from './types'

interface Seat { readonly id: string; readonly ride: string; readonly rider: string | null; readonly tags: readonly string[] }
interface Lock { readonly id: string; readonly failures: number }
type World = { seats: Seat; locks: Lock }

const specs = {
  seats: { indexes: {
    byRide: { key: (row) => row.ride },
    byRider: { key: (row) => row.rider, unique: true },
    byTag: { key: (row) => row.tags },
  } },
  locks: { volatile: true },
} satisfies SpecsFor<World>

const open = (journal = createMemoryJournal()) => ({ journal, store: createStore<World, typeof specs>(specs, { journal, freeze: true }) })
const seat = (id: string, rider: string | null = null, tags: readonly string[] = []): Seat => ({ id, ride: 'ride_1', rider, tags })

describe('transactions', () => {
  it('apply all writes of a turn and journal them as one record', () => {
    const { store } = open()
    store.transact('offer', (tx) => { tx.put('seats', seat('a')); tx.put('seats', seat('b')) })
    expect(store.version).toBe(1)
    expect(store.read.find('seats', 'byRide', 'ride_1').map((row) => row.id)).toEqual(['a', 'b'])
  })

  it('leave nothing when the turn throws: rows, indexes and record number', () => {
    const { store, journal } = open()
    store.transact('offer', (tx) => tx.put('seats', seat('a', null, ['window'])))
    const before = store.stateHash()
    expect(() => store.transact('book', (tx) => {
      tx.patch('seats', 'a', { rider: 'stf_1', tags: ['aisle'] })
      tx.put('seats', seat('b', 'stf_2'))
      tx.delete('seats', 'a')
      throw new Error('boom')
    })).toThrow('boom')
    expect(store.stateHash()).toBe(before)
    expect(store.version).toBe(1)
    expect(store.read.one('seats', 'byRider', 'stf_1')).toBeUndefined()
    expect(store.read.one('seats', 'byTag', 'window')?.id).toBe('a')
    expect(store.read.count('seats', 'byTag', 'aisle')).toBe(0)
    expect(journal.durable).toHaveLength(0)
  })

  it('are undone when the journal cannot take the record', () => {
    const { store, journal } = open()
    journal.crash()
    expect(() => store.transact('offer', (tx) => tx.put('seats', seat('a')))).toThrow(JournalCrashed)
    expect(store.read.get('seats', 'a')).toBeUndefined()
    expect(store.version).toBe(0)
  })

  it('see their own writes and write no record when nothing changed on balance', () => {
    const { store } = open()
    store.transact('noop', (tx) => {
      tx.put('seats', seat('a'))
      expect(tx.get('seats', 'a')?.rider).toBeNull()
      tx.delete('seats', 'a')
      tx.delete('seats', 'never')
    })
    expect(store.version).toBe(0)
  })

  it('journal one net change a row', async () => {
    const { store, journal } = open()
    store.transact('offer', (tx) => { tx.put('seats', seat('a')); tx.patch('seats', 'a', { rider: 'stf_1' }) })
    await store.flush()
    expect(journal.durable[0]?.changes).toEqual([['seats', 'a', seat('a', 'stf_1')]])
  })

  it('refuse a clash on a unique index and undo the turn', () => {
    const { store } = open()
    store.transact('book', (tx) => tx.put('seats', seat('a', 'stf_1')))
    expect(() => store.transact('book', (tx) => tx.put('seats', seat('b', 'stf_1')))).toThrow('unique index')
    expect(store.read.get('seats', 'b')).toBeUndefined()
  })

  it('refuse an asynchronous turn, a nested one, a late write and a row changed in place', () => {
    const { store } = open()
    expect(() => store.transact('async', () => Promise.resolve(1))).toThrow('synchronous')
    expect(() => store.transact('outer', () => store.transact('inner', () => 1))).toThrow('within')
    const kept = store.transact('keep', (tx) => tx)
    expect(() => kept.put('seats', seat('late'))).toThrow('after the end')
    const row = store.transact('put', (tx) => tx.put('seats', seat('a', null, ['x'])))
    expect(() => Object.assign(row, { rider: 'thief' })).toThrow()
    expect(() => Object.assign(row.tags, ['y'])).toThrow()
  })

  it('fail on a patch of a missing row', () => {
    const { store } = open()
    expect(() => store.transact('patch', (tx) => tx.patch('seats', 'nope', { rider: 'x' }))).toThrow('missing row')
  })
})

describe('stateHash', () => {
  it('ignores volatile tables and the order of insertion, and sees every business change', () => {
    const { store: one } = open()
    const { store: two } = open()
    one.transact('x', (tx) => { tx.put('seats', seat('a')); tx.put('seats', seat('b')); tx.put('locks', { id: 'l', failures: 3 }) })
    two.transact('x', (tx) => { tx.put('seats', seat('b')); tx.put('seats', seat('a')) })
    expect(one.stateHash()).toBe(two.stateHash())
    expect(one.stateHash(['locks'])).not.toBe(two.stateHash(['locks']))
    two.transact('x', (tx) => tx.patch('seats', 'a', { rider: 'stf_9' }))
    expect(one.stateHash()).not.toBe(two.stateHash())
  })
})

describe('restart', () => {
  it('rebuilds the same state from the records, or from an image and the records after it', async () => {
    const { store, journal } = open()
    store.transact('one', (tx) => tx.put('seats', seat('a', 'stf_1')))
    const image = store.image()
    store.transact('two', (tx) => { tx.delete('seats', 'a'); tx.put('seats', seat('b', 'stf_1')) })
    await store.flush()
    const fromRecords = createStore<World, typeof specs>(specs, { journal: createMemoryJournal(), replay: journal.durable })
    const fromImage = createStore<World, typeof specs>(specs, { journal: createMemoryJournal(), image, replay: journal.durable.slice(1) })
    expect(fromRecords.stateHash()).toBe(store.stateHash())
    expect(fromImage.stateHash()).toBe(store.stateHash())
    expect(fromImage.version).toBe(2)
    expect(fromImage.read.one('seats', 'byRider', 'stf_1')?.id).toBe('b')
  })

  it('refuses a gap in the records', () => {
    expect(() => createStore<World, typeof specs>(specs, {
      journal: createMemoryJournal(), replay: [{ n: 2, type: 'x', changes: [] }],
    })).toThrow('journal gap')
  })

  it('loses exactly what was not flushed', async () => {
    const { store, journal } = open()
    store.transact('one', (tx) => tx.put('seats', seat('a')))
    await store.flush()
    journal.hold()
    store.transact('two', (tx) => tx.put('seats', seat('b')))
    const flushed = store.flush()
    const survivors = journal.crash()
    await expect(flushed).rejects.toThrow(JournalCrashed)
    await expect(store.flush()).rejects.toThrow(JournalCrashed)
    const again = createStore<World, typeof specs>(specs, { journal: createMemoryJournal(), replay: survivors })
    expect(again.read.all('seats').map((row) => row.id)).toEqual(['a'])
  })

  it('resets to nothing, journalled', () => {
    const { store } = open()
    const empty = store.stateHash()
    store.transact('one', (tx) => { tx.put('seats', seat('a')); tx.put('locks', { id: 'l', failures: 1 }) })
    store.reset()
    expect(store.stateHash()).toBe(empty)
    expect(store.read.all('locks')).toEqual([])
    expect(store.version).toBe(2)
  })
})
