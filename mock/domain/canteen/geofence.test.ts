import { describe, expect, test } from 'vitest'
import type { PhoneLocation } from '@contract/generated/types'
import type { VenueRow } from '@mock/store/rows/canteen'
import { distanceMetres, northOf, wgs84ToGcj02 } from './coordinates'
import { distanceVerdict, isCompleteLocation, type StandingRule } from './geofence'

const venue: VenueRow = {
  id: 'ven_1001', name: '市行政中心第一食堂', kind: 'canteen', area: '临城新区', address: '', latitude: 29.9853, longitude: 122.2072,
  coordSys: 'GCJ02', radiusM: 300, openingHours: '',
}
const real: { location: StandingRule } = { location: { mode: 'real' } }
const standingAt = (metresNorth: number, accuracyM: number): PhoneLocation =>
  ({ status: 'available', ...northOf(venue, metresNorth), coordSys: 'GCJ02', accuracyM })

describe('wgs84ToGcj02', () => {
  // Published pairs of the open implementations (eviltransform's test data).
  test.each([
    [31.1774276, 121.5272106, 31.17530398364597, 121.531541859215],
    [22.543847, 113.912316, 22.540796131694766, 113.9171764808363],
    [39.911954, 116.377817, 39.91334545536069, 116.38404722455657],
  ])('%f, %f', (latitude, longitude, gcjLatitude, gcjLongitude) => {
    const found = wgs84ToGcj02({ latitude, longitude })
    expect(found.latitude).toBeCloseTo(gcjLatitude, 9)
    expect(found.longitude).toBeCloseTo(gcjLongitude, 9)
  })

  test('lies hundreds of metres off in Zhoushan and changes nothing abroad', () => {
    const shift = distanceMetres(venue, wgs84ToGcj02(venue))
    expect(shift).toBeGreaterThan(300)
    expect(shift).toBeLessThan(900)
    const tokyo = { latitude: 35.68, longitude: 139.76 }
    expect(wgs84ToGcj02(tokyo)).toEqual(tokyo)
  })
})

describe('distanceMetres', () => {
  test('a degree of latitude, a known city pair, zero, and the far side of the globe', () => {
    expect(distanceMetres({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 })).toBeCloseTo(111_195, -1)
    const shanghai = { latitude: 31.2304, longitude: 121.4737 }
    expect(distanceMetres(shanghai, { latitude: 39.9042, longitude: 116.4074 }) / 1000).toBeCloseTo(1067, -1)
    expect(distanceMetres(shanghai, shanghai)).toBe(0)
    expect(distanceMetres({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20_015_115, -2)
  })

  test('agrees with northOf', () => expect(distanceMetres(venue, northOf(venue, 750))).toBeCloseTo(750, 3))
})

describe('distanceVerdict', () => {
  test.each([
    [40, 25, 'within'],
    [300, 0, 'within'],
    [302, 0, 'too_far'],
    [320, 25, 'uncertain'],
    [324, 25, 'uncertain'],
    [326, 25, 'too_far'],
    [820, 25, 'too_far'],
  ])('%i m away, ±%i m: %s', (metres, accuracyM, verdict) => {
    expect(distanceVerdict(venue, standingAt(metres, accuracyM), real)).toEqual({ verdict, distanceM: metres, accuracyM, radiusM: 300 })
  })

  test('a browser at the counter is within: its coordinates are converted first', () => {
    // The WGS-84 position whose GCJ-02 image is the venue, found by stepping back over the shift.
    let phone = { latitude: venue.latitude, longitude: venue.longitude }
    for (let step = 0; step < 5; step += 1) {
      const image = wgs84ToGcj02(phone)
      phone = { latitude: phone.latitude + venue.latitude - image.latitude, longitude: phone.longitude + venue.longitude - image.longitude }
    }
    const location: PhoneLocation = { status: 'available', ...phone, coordSys: 'WGS84', accuracyM: 10 }
    expect(distanceVerdict(venue, location, real)).toMatchObject({ verdict: 'within', distanceM: 0 })
    expect(distanceVerdict(venue, { ...location, coordSys: 'GCJ02' }, real).verdict).toBe('too_far')
  })

  test.each(['refused', 'unavailable', 'timeout'] as const)('%s is unlocated in every mode', (status) => {
    const modes: StandingRule[] = [{ mode: 'real' }, { mode: 'at_window' }, { mode: 'far', metres: 900 }]
    for (const location of modes) {
      expect(distanceVerdict(venue, { status }, { location })).toEqual({ verdict: 'unlocated', distanceM: null, accuracyM: null, radiusM: 300 })
    }
  })

  test('the console moves a phone that gave its position', () => {
    const far = standingAt(5000, 20)
    expect(distanceVerdict(venue, far, { location: { mode: 'at_window' } })).toMatchObject({ verdict: 'within', distanceM: 0 })
    expect(distanceVerdict(venue, standingAt(0, 20), { location: { mode: 'far', metres: 900 } })).toMatchObject({ verdict: 'too_far', distanceM: 900 })
  })
})

describe('isCompleteLocation', () => {
  test('an available position needs all of its parts', () => {
    const { accuracyM, ...noAccuracy } = standingAt(0, 10)
    expect(accuracyM).toBe(10)
    expect(isCompleteLocation(standingAt(0, 10))).toBe(true)
    expect(isCompleteLocation(noAccuracy)).toBe(false)
    expect(isCompleteLocation({ status: 'available' })).toBe(false)
    expect(isCompleteLocation({ status: 'refused' })).toBe(true)
  })
})
