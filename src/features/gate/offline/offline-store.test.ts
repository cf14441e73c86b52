import { afterEach, expect, test, vi } from 'vitest'
import { storage } from '@/platform/storage'
import { removeByPrefix } from '@/platform/storage/remove-by-prefix'
import type { KeptEvent } from '../offline-gate'
import { loadEvents, loadList, saveEvents, saveList } from './offline-store'

const NOW = Date.parse('2026-11-20T12:03:00+08:00')
const list = {
  listId: 'ofl_1', issuedAt: '2026-11-20T12:00:00+08:00', validUntil: '2026-11-20T20:00:00+08:00', audience: 'zs-admin', keys: [], stepSeconds: 30, digits: 6,
  passes: [], burned: [],
}
const event: KeptEvent = {
  eventKey: '0f8fad5b-d9cb-469f-a165-70867728950e', kind: 'admitted', visitId: 'vis_1', passId: 'pas_1', at: '2026-11-20T12:03:00+08:00', persons: 2, reason: null,
  listId: 'ofl_1', isTaken: false,
}

afterEach(() => vi.unstubAllGlobals())

test('a list is found again by its user and gate only', () => {
  saveList('stf_1', 'gat_east', list)
  expect(loadList('stf_1', 'gat_east', NOW)).toEqual(list)
  expect([loadList('stf_2', 'gat_east', NOW), loadList('stf_1', 'gat_south', NOW)]).toEqual([null, null])
})

test('it is wiped when its time is over, and at sign-out', () => {
  saveList('stf_1', 'gat_east', list)
  expect(loadList('stf_1', 'gat_east', Date.parse(list.validUntil))).toBeNull()
  expect(localStorage.length).toBe(0)
  saveList('stf_1', 'gat_east', list)
  removeByPrefix(storage, 'copy.')
  expect(loadList('stf_1', 'gat_east', NOW)).toBeNull()
})

test.each([{}, 'x', { ...list, passes: 'none' }, { ...list, validUntil: 7 }])('%j is no list', (value) => {
  storage.set('copy.gate/stf_1/gat_east', value)
  expect(loadList('stf_1', 'gat_east', NOW)).toBeNull()
})

test('what was done outlives sign-out, and goes when nothing is left', () => {
  expect(saveEvents('stf_1', 'gat_east', { events: [event] })).toBe(true)
  removeByPrefix(storage, 'copy.')
  removeByPrefix(storage, 'draft.')
  expect(loadEvents('stf_1', 'gat_east')).toEqual([event])
  expect(loadEvents('stf_2', 'gat_east')).toEqual([])
  expect(saveEvents('stf_1', 'gat_east', { events: [] })).toBe(true)
  expect(localStorage.length).toBe(0)
})

test('what could not be kept is said not to be done', () => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  expect(saveEvents('stf_1', 'gat_east', { events: [event] })).toBe(false)
})

test('an entry of another version harms none beside it', () => {
  storage.set('gate-events/stf_1/gat_east', [{ eventKey: 1 }, event, null])
  expect(loadEvents('stf_1', 'gat_east')).toEqual([event])
})
