import { countyAreas } from './areas-counties'
import { cityAreas } from './areas-city'

/** A district or island with its venues. Their place in the lists is part of their ids, so add at the end. */
export interface Area {
  readonly name: string
  /** Ids of the area's venues begin here: canteens from `firstId`, farmhouses from `firstId + 50`. */
  readonly firstId: number
  /** GCJ-02 degrees; the first canteen stands exactly there. */
  readonly centre: { readonly latitude: number; readonly longitude: number }
  /** How far from the centre its venues lie. */
  readonly spreadM: number
  readonly roads: readonly string[]
  readonly canteens: readonly string[]
  readonly farmhouses: readonly string[]
}

/** Zhoushan, from the new city out to the last island. */
export const areas: readonly Area[] = [...cityAreas, ...countyAreas]
