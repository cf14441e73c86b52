import type { DrawState } from '@contract/generated/types'
import type { DrawRow } from '@mock/store/rows/draw'

/** Where a draw stands at a moment: from the very instant of each time on. */
export const stateOf = ({ opensAtMs, closesAtMs, revealsAtMs }: DrawRow, nowMs: number): DrawState => {
  if (nowMs < opensAtMs) return 'announced'
  if (nowMs < closesAtMs) return 'open'
  return nowMs < revealsAtMs ? 'closed' : 'revealed'
}

const rank: { readonly [State in DrawState]: number } = { open: 0, announced: 1, closed: 2, revealed: 2 }

/** Open ones by their end, those to come by their beginning, then the past, latest first. */
export const sortDraws = (draws: readonly DrawRow[], nowMs: number): readonly DrawRow[] => {
  const keyOf = (draw: DrawRow): readonly [rank: number, atMs: number] => {
    const state = stateOf(draw, nowMs)
    return [rank[state], state === 'open' ? draw.closesAtMs : state === 'announced' ? draw.opensAtMs : -draw.closesAtMs]
  }
  return [...draws].sort((a, b) => {
    const [[rankA, atA], [rankB, atB]] = [keyOf(a), keyOf(b)]
    return rankA - rankB || atA - atB || (a.id < b.id ? -1 : 1)
  })
}
