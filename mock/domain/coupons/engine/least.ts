import type { Price } from './apply'
import type { Item } from './items'
import { reachOf } from './reach'
import { statesOf } from './states'
import { addWay, type Way } from './ways'

/** Which items may be taken and how many: each is of one class, or of none (-1), and each class has its exact number. */
export interface Quotas {
  readonly classOf: readonly number[]
  readonly counts: readonly number[]
}

/** Places of the items taken, ascending, and what they leave of the price. */
export interface Taken {
  readonly places: readonly number[]
  readonly leftFen: number
}

const takenBy = (way: Way): Taken => {
  const places: number[] = []
  for (let at: Way | null = way; at && at.place >= 0; at = at.before) places.unshift(at.place)
  return { places, leftFen: way.leftFen }
}

/**
 * The least that these numbers of items leave with one of a group at most, if that is no more than `atMostFen`. What a coupon
 * leaves never falls when it begins with more: so of all ways to a state the one that leaves least is as good as any for all
 * that may follow it.
 */
export const leastOf = (
  { fen, leastFen }: Price, items: readonly Item[], groupOf: readonly number[], { classOf, counts }: Quotas, atMostFen: number,
): Taken | null => {
  const states = statesOf(counts)
  const { strides, taken, total } = states
  const reach = reachOf(items, classOf, states, atMostFen)
  if (fen > (reach[0] ?? -1)) return null
  const ways = Array.from({ length: total }, (): Way[] => [])
  const sizes = taken.map((digits) => digits.reduce((sum, n) => sum + n, 0))
  const size = sizes[total - 1] ?? 0
  ways[0]?.push({ leftFen: fen, place: -1, groups: [], before: null })
  for (const [place, { percentOff, capFen }] of items.entries()) {
    const one = classOf[place] ?? -1
    const stride = strides[one]
    if (stride === undefined) continue
    const group = groupOf[place] ?? -1
    // From the fullest, so that no item is taken twice.
    for (let at = total - 1; at >= stride; at -= 1) {
      const to = ways[at]
      const from = ways[at - stride]
      if (!to || !from || taken[at]?.[one] === 0) continue
      const most = reach[(place + 1) * total + at] ?? -1
      for (const before of from) {
        if (before.groups.includes(group)) continue
        const leftFen = Math.max(leastFen, before.leftFen - Math.min(capFen, Math.floor((before.leftFen * percentOff) / 100)))
        if (leftFen > most) break
        addWay(to, { leftFen, place, groups: group < 0 ? before.groups : [...before.groups, group], before }, size - (sizes[at] ?? 0))
      }
    }
  }
  const way = ways[total - 1]?.[0]
  return way ? takenBy(way) : null
}
