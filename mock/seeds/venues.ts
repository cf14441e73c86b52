/** Venues and windows made from the lists of names: positions, addresses and windows follow from the place in the list. */
import { northOf, type Position } from '@mock/domain/canteen/coordinates'
import type { VenueRow, WindowRow } from '@mock/store/rows/canteen'
import { areas, type Area } from './data/areas'

interface Kind {
  readonly kind: VenueRow['kind']
  readonly idOffset: number
  readonly radiusM: number
  readonly hours: readonly string[]
}

const CANTEEN: Kind = { kind: 'canteen', idOffset: 0, radiusM: 300, hours: ['06:30–19:30', '06:30–13:00', '06:45–18:30'] }
const FARMHOUSE: Kind = { kind: 'farmhouse', idOffset: 50, radiusM: 200, hours: ['10:00–21:00', '10:30–20:30'] }
const WINDOW_NAMES = ['家常菜', '面点', '海鲜小炒', '轻食套餐']
const WINDOW_COUNTS = [4, 3, 2, 2, 1, 3, 2]
/** One window under repair, so that a closed one can be met. */
const CLOSED_WINDOWS: ReadonlySet<string> = new Set(['win_1001-4'])
/** Successive steps of this angle never line up. */
const GOLDEN_ANGLE = 2.399963

const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('an empty list of seeds')
  return item
}

/** A spiral of equal density around the centre; the centre itself first. */
const positionOf = ({ centre, spreadM, canteens, farmhouses }: Area, index: number): Position => {
  const distanceM = spreadM * Math.sqrt(index / (canteens.length + farmhouses.length))
  const angle = index * GOLDEN_ANGLE
  const { latitude } = northOf(centre, distanceM * Math.cos(angle))
  const eastDegrees = northOf(centre, distanceM * Math.sin(angle)).latitude - centre.latitude
  const longitude = centre.longitude + eastDegrees / Math.cos((centre.latitude * Math.PI) / 180)
  return { latitude: Number(latitude.toFixed(5)), longitude: Number(longitude.toFixed(5)) }
}

const addressOf = (area: Area, index: number): string =>
  area.firstId === 1001 && index < 3 ? `海天大道681号 行政中心 ${index + 1} 号楼` : `${at(area.roads, index)}${17 + ((index * 37) % 240)}号`

const venuesOf = (area: Area, names: readonly string[], { kind, idOffset, radiusM, hours }: Kind): VenueRow[] =>
  names.map((name, index) => {
    const place = kind === 'farmhouse' ? area.canteens.length + index : index
    return {
      id: `ven_${area.firstId + idOffset + index}`,
      name,
      kind,
      area: area.name,
      address: addressOf(area, place),
      ...positionOf(area, place),
      coordSys: 'GCJ02',
      radiusM,
      openingHours: at(hours, index),
    }
  })

/** Every canteen and farmhouse. */
export const seedVenues = (): VenueRow[] =>
  areas.flatMap((area) => [...venuesOf(area, area.canteens, CANTEEN), ...venuesOf(area, area.farmhouses, FARMHOUSE)])

/** A canteen's one to four windows, a farmhouse's till; all under the first key version. */
export const seedWindows = (venues: readonly VenueRow[]): WindowRow[] => venues.flatMap(({ id: venueId, kind }) => {
  const number = venueId.slice('ven_'.length)
  const count = kind === 'farmhouse' ? 1 : at(WINDOW_COUNTS, Number(number) - 1001)
  return Array.from({ length: count }, (_, index) => {
    const id = `win_${number}-${index + 1}`
    const name = kind === 'farmhouse' ? '收银台' : `${index + 1} 号窗口 ${at(WINDOW_NAMES, index)}`
    return { id, venueId, name, ref: `w${number}-${index + 1}`, isOpen: !CLOSED_WINDOWS.has(id), keyId: 'k1' }
  })
})
