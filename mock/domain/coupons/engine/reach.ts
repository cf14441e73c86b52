import type { Item } from './items'
import type { States } from './states'

/** The most with which an item still leaves no more than this. */
const mostBefore = ({ percentOff, capFen }: Item, leftFen: number): number =>
  Math.min(leftFen + capFen, percentOff < 100 ? Math.floor((100 * leftFen) / (100 - percentOff)) : Infinity)

/**
 * For every place and state the most that may be left before that place, if the items from there on are to leave no more than
 * `atMostFen` in the end; nothing when they cannot. Groups are not looked at: who has more left is lost, who has less may be.
 */
export const reachOf = (items: readonly Item[], classOf: readonly number[], { strides, taken, total }: States, atMostFen: number): Float64Array => {
  const reach = new Float64Array((items.length + 1) * total).fill(-1)
  reach[reach.length - 1] = atMostFen
  for (let place = items.length - 1; place >= 0; place -= 1) {
    const here = place * total
    reach.copyWithin(here, here + total, here + 2 * total)
    const one = classOf[place] ?? -1
    const item = items[place]
    const stride = strides[one]
    if (!item || stride === undefined) continue
    for (let at = stride; at < total; at += 1) {
      const after = reach[here + total + at] ?? -1
      if (after < 0 || taken[at]?.[one] === 0) continue
      reach[here + at - stride] = Math.max(reach[here + at - stride] ?? -1, mostBefore(item, after))
    }
  }
  return reach
}
