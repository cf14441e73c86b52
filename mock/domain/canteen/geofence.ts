/** Whether a phone stands at the venue (虚假扫码: a scan from far away is a fake meal). */
import type { PhoneLocation } from '@contract/generated/types'
import type { VenueRow } from '@mock/store/rows/canteen'
import { distanceMetres, northOf, wgs84ToGcj02, type Position } from './coordinates'

/** Where the phone is taken to stand: what the console may set (kit `Settings.location`). */
export type StandingRule = { mode: 'at_window' } | { mode: 'real' } | { mode: 'far'; metres: number }

/** The contract's verdict, and `too_far`, which is refused and never becomes a quote. */
export interface Distance {
  readonly verdict: 'within' | 'uncertain' | 'unlocated' | 'too_far'
  /** Whole metres; null when unlocated. */
  readonly distanceM: number | null
  readonly accuracyM: number | null
  readonly radiusM: number
}

interface Fix extends Position { readonly coordSys: 'WGS84' | 'GCJ02'; readonly accuracyM: number }

/** An `available` location must carry coordinates, coordinate system and accuracy; otherwise answer `invalid_request`. */
export const isCompleteLocation = (location: PhoneLocation): boolean => location.status !== 'available' || fixOf(location) !== null

const fixOf = ({ status, latitude, longitude, coordSys, accuracyM }: PhoneLocation): Fix | null =>
  status !== 'available' || latitude === undefined || longitude === undefined || coordSys === undefined || accuracyM === undefined
    ? null
    : { latitude, longitude, coordSys, accuracyM }

const standing = (venue: Position, fix: Fix, rule: StandingRule): Position => {
  if (rule.mode === 'at_window') return venue
  if (rule.mode === 'far') return northOf(venue, rule.metres)
  return fix.coordSys === 'WGS84' ? wgs84ToGcj02(fix) : fix
}

/**
 * Too far only if distance − accuracy > radius; `uncertain` when only the accuracy saves it. A phone that gave no
 * position stays `unlocated` in every mode: the console moves phones, it does not grant permissions.
 */
export const distanceVerdict = (venue: VenueRow, location: PhoneLocation, settings: { readonly location: StandingRule }): Distance => {
  const fix = fixOf(location)
  if (!fix) return { verdict: 'unlocated', distanceM: null, accuracyM: null, radiusM: venue.radiusM }
  const metres = distanceMetres(venue, standing(venue, fix, settings.location))
  const verdict = metres <= venue.radiusM ? 'within' : metres - fix.accuracyM <= venue.radiusM ? 'uncertain' : 'too_far'
  return { verdict, distanceM: Math.round(metres), accuracyM: Math.round(fix.accuracyM), radiusM: venue.radiusM }
}
