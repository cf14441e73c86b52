import { describe, expect, test } from 'vitest'
import { seedRules } from '@mock/seeds/rules'
import { scenesFor, tariffFor, tariffsFor } from './tariffs'

describe('tariffs', () => {
  test.each([
    ['daily', 'lunch', 'canteen', 2000],
    ['daily', 'breakfast', 'canteen', 1000],
    ['official_trip', 'lunch', 'canteen', 4000],
    ['official_trip', 'breakfast', 'farmhouse', 2000],
    ['daily', 'lunch', 'farmhouse', null],
  ] as const)('%s %s at a %s: %s fen', (scene, periodId, venueKind, limitFen) => {
    expect(tariffFor(seedRules, scene, periodId, venueKind)).toBe(limitFen)
  })

  test('a trip splits a daily allowance of 100 yuan 20 / 40 / 40', () => {
    const limits = tariffsFor(seedRules, 'canteen', ['breakfast', 'lunch', 'dinner']).filter(({ scene }) => scene === 'official_trip')
    expect(limits.map(({ limitFen }) => limitFen)).toEqual([2000, 4000, 4000])
  })

  test('only the scenes of the kind of venue are offered, its default first', () => {
    expect(scenesFor(seedRules, 'canteen').map(({ scene, tripReference }) => [scene, tripReference]))
      .toEqual([['daily', 'none'], ['official_trip', 'optional']])
    expect(scenesFor(seedRules, 'farmhouse').map(({ scene }) => scene)).toEqual(['official_trip'])
    expect(tariffsFor(seedRules, 'farmhouse', ['lunch'])).toEqual([{ scene: 'official_trip', periodId: 'lunch', limitFen: 4000 }])
  })
})
