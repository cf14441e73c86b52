import type { Price } from './apply'
import type { Item } from './items'
import { leastOf, type Quotas, type Taken } from './least'

const NONE = -1

/**
 * Of a group, a class and a percentage only the first, which has the highest cap, can be in what leaves least. It takes off as
 * much wherever another did; and of two equal percentages the higher cap first takes off no less than the other way round.
 */
const withoutLesser = (items: readonly Item[], classOf: readonly number[]): number[] => {
  const seen = new Set<string>()
  return classOf.map((one, at) => {
    const item = items[at]
    if (one === NONE || !item || item.group === null) return one
    const key = `${one} ${item.percentOff} ${item.group}`
    if (seen.has(key)) return NONE
    seen.add(key)
    return one
  })
}

/** A number for the group of each item, none for those that are alone in theirs: these go with all. */
const numbersOf = (items: readonly Item[], classOf: readonly number[]): number[] => {
  const sizes = new Map<string, number>()
  for (const [at, { group }] of items.entries()) if (group !== null && classOf[at] !== NONE) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const shared = [...sizes.keys()].filter((group) => (sizes.get(group) ?? 0) > 1)
  return items.map(({ group }) => (group === null ? NONE : shared.indexOf(group)))
}

const clash = (groupOf: readonly number[], places: readonly number[]): boolean => {
  const groups = places.map((place) => groupOf[place] ?? NONE).filter((group) => group !== NONE)
  return new Set(groups).size < groups.length
}

/** The least that these numbers of items leave with one of a group at most, if that is no more than `atMostFen`. */
export const leastInGroups = (price: Price, items: readonly Item[], quotas: Quotas, atMostFen: number): Taken | null => {
  const classOf = withoutLesser(items, quotas.classOf)
  const groupOf = numbersOf(items, classOf)
  const within = { classOf, counts: quotas.counts }
  // Without regard to groups it is quick; what is too much then is too much.
  const free = leastOf(price, items, items.map(() => NONE), within, atMostFen)
  return free && clash(groupOf, free.places) ? leastOf(price, items, groupOf, within, atMostFen) : free
}
