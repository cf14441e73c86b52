/**
 * WGS-84 (satellites, browsers) and GCJ-02 (Chinese maps, WeChat) differ by hundreds of metres inside China. The
 * conversion is the well-known public approximation of the official one; distances are haversine on a sphere.
 */

/** Degrees. */
export interface Position { readonly latitude: number; readonly longitude: number }

const SEMI_MAJOR_M = 6_378_245
const ECCENTRICITY_SQUARED = 0.006693421622965943
const EARTH_RADIUS_M = 6_371_008.8
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** GCJ-02 is not applied abroad. */
const isOutsideChina = ({ latitude, longitude }: Position): boolean =>
  longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271

const wave = (value: number, shortAmplitude: number, longAmplitude: number, longest: number): number => {
  const sin = (factor: number) => Math.sin(factor * Math.PI * value)
  return ((20 * sin(1) + 40 * sin(1 / 3)) + (shortAmplitude * sin(1 / 12) + longAmplitude * sin(longest))) * 2 / 3
}

const ripple = (x: number): number => ((20 * Math.sin(6 * Math.PI * x) + 20 * Math.sin(2 * Math.PI * x)) * 2) / 3

const latitudeShift = (x: number, y: number): number =>
  -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + ripple(x) + wave(y, 160, 320, 1 / 30)

const longitudeShift = (x: number, y: number): number =>
  300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + ripple(x) + wave(x, 150, 300, 1 / 30)

/** Where Chinese maps draw a satellite position. */
export const wgs84ToGcj02 = (position: Position): Position => {
  if (isOutsideChina(position)) return position
  const { latitude, longitude } = position
  const x = longitude - 105
  const y = latitude - 35
  const sinLatitude = Math.sin(radians(latitude))
  const magic = 1 - ECCENTRICITY_SQUARED * sinLatitude * sinLatitude
  const metresPerDegreeLatitude = (SEMI_MAJOR_M * (1 - ECCENTRICITY_SQUARED)) / (magic * Math.sqrt(magic)) * Math.PI / 180
  const metresPerDegreeLongitude = (SEMI_MAJOR_M / Math.sqrt(magic)) * Math.cos(radians(latitude)) * Math.PI / 180
  return {
    latitude: latitude + latitudeShift(x, y) / metresPerDegreeLatitude,
    longitude: longitude + longitudeShift(x, y) / metresPerDegreeLongitude,
  }
}

/** Metres between two positions of the same coordinate system (haversine). */
export const distanceMetres = (a: Position, b: Position): number => {
  const halfLatitude = Math.sin(radians(b.latitude - a.latitude) / 2)
  const halfLongitude = Math.sin(radians(b.longitude - a.longitude) / 2)
  const chord = halfLatitude ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLongitude ** 2
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** The position so many metres north of another one. */
export const northOf = ({ latitude, longitude }: Position, metres: number): Position =>
  ({ latitude: latitude + (metres / EARTH_RADIUS_M) * (180 / Math.PI), longitude })
