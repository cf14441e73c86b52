const QUARTER_MS = 15 * 60_000

/** Number of the quarter of an hour that an instant lies in: what falls due is filed under it. */
export const quarterOf = (atMs: number): number => Math.floor(atMs / QUARTER_MS)
