/** A way to a state: its last item, the way before it, and the groups it has used. */
export interface Way {
  readonly leftFen: number
  readonly place: number
  readonly groups: readonly number[]
  readonly before: Way | null
}

const meets = (groups: readonly number[], others: readonly number[]): boolean => {
  for (const group of groups) if (others.includes(group)) return true
  return false
}

/** Whether up to `more` groups, none of them of `avoided`, can meet the groups of each of the first `count` ways. */
const canMeet = (ways: readonly Way[], count: number, avoided: readonly number[], more: number, met: readonly number[]): boolean => {
  for (let at = 0; at < count; at += 1) {
    const groups = ways[at]?.groups ?? []
    if (meets(groups, met)) continue
    if (more === 0) return false
    return groups.some((group) => !avoided.includes(group) && canMeet(ways, count, avoided, more - 1, [...met, group]))
  }
  return true
}

/**
 * Adds a way to those of its state, which are in the order of what they leave. A way is kept only when up to `more` groups to
 * come could stop all better ones and not it. So for whatever comes the best that goes on is there; and by Bollobás's theorem
 * on two families no more than C(used + more, used) are kept: 10 for five coupons.
 */
export const addWay = (ways: Way[], way: Way, more: number): void => {
  let at = ways.length
  while (at > 0 && (ways[at - 1]?.leftFen ?? 0) > way.leftFen) at -= 1
  if (!canMeet(ways, at, way.groups, more, [])) return
  const worse = ways.splice(at)
  ways.push(way)
  for (const other of worse) if (canMeet(ways, ways.length, other.groups, more, [])) ways.push(other)
}
