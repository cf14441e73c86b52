/** Points are whole numbers of their own kind, never money; this file turns them into text. */

const grouped = (points: number) => String(Math.abs(points)).replace(/\B(?=(\d{3})+$)/g, ',')

/** Throws on a fraction: there are no parts of a point. */
const assertPoints = (points: number): number => {
  if (!Number.isSafeInteger(points)) throw new RangeError(`not a number of points: ${points}`)
  return points
}

/** `1,280`. */
export const pointsText = (points: number): string => `${assertPoints(points) < 0 ? '-' : ''}${grouped(points)}`
/** `1,280 分`. */
export const formatPoints = (points: number): string => `${pointsText(points)} 分`
/** `+17` or `−300`: for the ledger, where the direction is the point. */
export const formatPointsDelta = (points: number): string => (points > 0 ? `+${pointsText(points)}` : pointsText(points).replace('-', '−'))
