/**
 * Among combinations of the same number that leave the same: first which ends, then which coupons. Each is settled from the
 * front: what comes first is kept whenever some combination with it and with later ones still leaves as little.
 */
import { faceOf, type Item } from './items'
import type { Quotas, Taken } from './least'

/** Asks for a combination of these numbers that leaves as little. */
export type Ask = (quotas: Quotas) => Taken | null

/** How many of which end, in the order in which they are settled. */
type Ends = Map<number, number>

const endsOf = (items: readonly Item[]): number[] => [...new Set(items.map(({ coupon }) => coupon.endMs))].sort((a, b) => a - b)

/** As many as possible of the soonest end, then of the next one, and so on. */
const settleEnds = (items: readonly Item[], first: Taken, ask: Ask): { readonly ends: Ends; readonly taken: Taken } => {
  const ends: Ends = new Map()
  let taken = first
  let more = first.places.length
  for (const endMs of endsOf(items)) {
    if (more === 0) break
    const isOf = (place: number): boolean => items[place]?.coupon.endMs === endMs
    const available = items.filter(({ coupon }) => coupon.endMs === endMs).length
    let count = taken.places.filter(isOf).length
    for (let wanted = Math.min(more, available); wanted > count; wanted -= 1) {
      const classes = [...ends.keys(), endMs]
      // Later ends are the last class, which may be empty.
      const classOf = items.map(({ coupon }) => (coupon.endMs > endMs ? classes.length : classes.indexOf(coupon.endMs)))
      const found = ask({ classOf, counts: [...ends.values(), wanted, more - wanted] })
      if (found) [taken, count] = [found, wanted]
    }
    if (count > 0) ends.set(endMs, count)
    more -= count
  }
  return { ends, taken }
}

const itemAt = (items: readonly Item[], place: number): Item => {
  const item = items[place]
  if (!item) throw new Error(`no coupon is at ${place}`)
  return item
}

const byFace = (a: Item, b: Item): number =>
  faceOf(a.coupon) - faceOf(b.coupon) || (a.coupon.couponId < b.coupon.couponId ? -1 : 1)

/** The places of the one combination that wins: with these ends, the smallest faces, then ids. */
export const settleTies = (items: readonly Item[], first: Taken, ask: Ask): readonly number[] => {
  const { ends, taken } = settleEnds(items, first, ask)
  const order = [...items.keys()].sort((a, b) => byFace(itemAt(items, a), itemAt(items, b)))
  const kept: number[] = []
  let { places } = taken
  for (const [rank, place] of order.entries()) {
    const { endMs } = itemAt(items, place).coupon
    const count = ends.get(endMs)
    if (count === undefined) continue
    if (!places.includes(place)) {
      const rest = new Map(ends).set(endMs, count - 1)
      const classes = new Map([...rest.keys()].map((end, one) => [end, one]))
      const classOf = items.map((): number => -1)
      for (const open of order.slice(rank + 1)) classOf[open] = classes.get(itemAt(items, open).coupon.endMs) ?? -1
      for (const [at, forced] of [...kept, place].entries()) classOf[forced] = rest.size + at
      const found = ask({ classOf, counts: [...rest.values(), ...kept.map(() => 1), 1] })
      if (!found) continue
      places = found.places
    }
    kept.push(place)
    if (count > 1) ends.set(endMs, count - 1)
    else ends.delete(endMs)
  }
  return kept
}
