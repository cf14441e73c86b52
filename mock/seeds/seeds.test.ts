import { describe, expect, test } from 'vitest'
import { distanceMetres } from '@mock/domain/canteen/coordinates'
import { createBackend } from '@mock/backend'
import { createSeededRandom } from '@mock/kit/random'
import { openMemoryStore } from '@mock/store/open-memory'
import { areas } from './data/areas'

const ID = /^[a-z]{2,5}_[0-9A-Za-z-]{3,40}$/
const freshStore = () => {
  const store = openMemoryStore()
  createBackend({ store, clock: { now: () => Date.parse('2026-11-20T12:03:00+08:00') }, random: createSeededRandom(1) })
  return store
}
const { read } = freshStore()
const venues = read.all('venues')
const windows = read.all('windows')
const staff = read.all('staff')

describe('the seed', () => {
  test('has 183 venues with names and ids of their own, each with one to four windows', () => {
    expect(venues).toHaveLength(183)
    expect(new Set(venues.map(({ name }) => name)).size).toBe(183)
    for (const { id, kind } of venues) {
      const count = read.count('windows', 'byVenue', id)
      expect(count).toBeGreaterThanOrEqual(1)
      expect(count).toBeLessThanOrEqual(kind === 'farmhouse' ? 1 : 4)
    }
    for (const { id } of [...venues, ...windows, ...staff]) expect(id).toMatch(ID)
  })

  test('keeps the ids that documents and tests name', () => {
    expect(read.get('venues', 'ven_1001')?.name).toBe('市行政中心第一食堂')
    expect(read.get('windows', 'win_1001-1')).toMatchObject({ name: '1 号窗口 家常菜', ref: 'w1001-1', isOpen: true })
    expect(read.get('windows', 'win_1001-4')?.isOpen).toBe(false)
  })

  test('puts every venue within its area, and no two at one place', () => {
    for (const { area, latitude, longitude } of venues) {
      const place = areas.find(({ name }) => name === area)
      expect(place && distanceMetres(place.centre, { latitude, longitude })).toBeLessThanOrEqual((place?.spreadM ?? 0) + 1)
    }
    expect(new Set(venues.map(({ latitude, longitude }) => `${latitude},${longitude}`)).size).toBe(183)
  })

  test('leaves room in every area for more venues without a clash of ids', () => {
    for (const { canteens, farmhouses } of areas) expect(Math.max(canteens.length, farmhouses.length)).toBeLessThan(50)
  })

  test('has three thousand cadres in sixty units, each with a phone of their own', () => {
    expect(staff).toHaveLength(3010)
    expect(new Set(staff.map(({ phone }) => phone)).size).toBe(3010)
    expect(new Set(staff.map(({ unitId }) => unitId)).size).toBe(60)
    for (const { phone, name } of staff) {
      expect(phone).toMatch(/^1[3-9]\d{9}$/)
      expect(name).toMatch(/^\p{Script=Han}{2,3}$/u)
    }
  })

  test('serves only windows that exist', () => {
    const served = staff.flatMap(({ windowIds }) => windowIds)
    expect(served).toEqual(['win_1001-1', 'win_1001-2', 'win_1002-1'])
    for (const id of served) expect(read.get('windows', id)).toBeDefined()
  })

  test('is the same for one clock and chance', () => expect(freshStore().stateHash()).toBe(freshStore().stateHash()))
})
