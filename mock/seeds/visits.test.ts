import { describe, expect, test } from 'vitest'
import { isDocumentNumber } from '@/shared/lib/document'
import { isPlate } from '@/shared/lib/plate'
import { dayOf } from '@/shared/lib/time'
import { createBackend } from '@mock/backend'
import { createSeededRandom } from '@mock/kit/random'
import { openMemoryStore } from '@mock/store/open-memory'
import { buildings } from './data/visit-places'
import { visitors, watched } from './data/visits'

const NOW = Date.parse('2026-11-20T12:03:00+08:00')
const store = openMemoryStore()
createBackend({ store, clock: { now: () => NOW }, random: createSeededRandom(1) })
const { read } = store

describe('the seeded visits', () => {
  test('have people whose numbers are of no real area and pass every check', () => {
    for (const { document, plate, companions } of Object.values(visitors)) {
      for (const { kind, number } of [document, ...companions.flatMap((companion) => companion.document ?? [])]) {
        expect([number, isDocumentNumber(kind, number), kind !== 'id_card' || number.startsWith('339999')]).toEqual([number, true, true])
      }
      expect(plate === null || isPlate(plate)).toBe(true)
    }
    for (const { kind, number } of Object.values(watched)) expect(isDocumentNumber(kind, number)).toBe(true)
  })

  test('stand in every state, for more than one host, and fill more than a page', () => {
    const states = new Set(read.all('visits').map(({ state }) => state))
    expect([...states].sort()).toEqual(['approved', 'cancelled', 'declined', 'inside', 'invited', 'left', 'missed', 'pending'])
    expect(read.find('visits', 'byHost', 'stf_10001').length).toBeGreaterThan(20)
    expect(new Set(read.all('visits').map(({ hostId }) => hostId)).size).toBe(3)
  })

  test('name nobody after the retention, and somebody before it', () => {
    const past = read.all('visits').filter(({ endsAtMs }) => endsAtMs < NOW)
    const isHeld = ({ id }: { readonly id: string }) => read.get('visitPersons', id) !== undefined
    expect(past.filter(isHeld).length).toBeGreaterThan(5)
    expect(past.filter((visit) => !isHeld(visit)).length).toBeGreaterThan(5)
    for (const visit of past) {
      expect(isHeld(visit)).toBe(visit.deleteOn !== null)
      expect(visit.deleteOn === null || visit.deleteOn > dayOf(NOW)).toBe(true)
      if (!isHeld(visit)) expect([visit.invitedName, visit.invitedOrg, visit.purposeText]).toEqual(['', null, null])
    }
  })

  test('leave two inside by their passes, one of them too long, both in the log', () => {
    const inside = read.find('visits', 'open', 'inside')
    expect(inside.map(({ endsAtMs }) => endsAtMs < NOW).sort()).toEqual([false, true])
    for (const { id, passId } of inside) {
      expect(read.get('passes', passId ?? '')).toMatchObject({ entriesLeft: 0, revoked: null })
      expect(read.find('gateEvents', 'byVisit', id).map(({ kind }) => kind)).toEqual(['admitted'])
    }
  })

  test('lead to buildings with gates that exist', () => {
    for (const { gateIds } of buildings) for (const gateId of gateIds) expect(read.get('gates', gateId)).toBeDefined()
    expect(read.all('gates').filter(({ byCar }) => byCar).map(({ id }) => id)).toEqual(['gat_north'])
  })
})
