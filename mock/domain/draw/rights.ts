import { dayOf } from '@/shared/lib/time'
import type { DrawRightRow, DrawRightSource, DrawRow } from '@mock/store/rows/draw'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { stateOf } from './state'

/** Who earned a right by what, and when. */
export interface RightGrant {
  readonly staffId: string
  readonly source: Exclude<DrawRightSource, 'base'>
  readonly atMs: number
}

const baseId = (drawId: string, staffId: string): string => `${drawId}|${staffId}|base`

const accepts = (draw: DrawRow, { source, atMs }: RightGrant): boolean =>
  draw.sources.includes(source) && ['announced', 'open'].includes(stateOf(draw, atMs))

/** Gives a right to every draw, open or to come, that takes this source; one a day. Answers how many draws gave one. */
export const grantDrawRight = (tx: AppTx, grant: RightGrant): number => {
  const { staffId, source, atMs } = grant
  const rights = tx.all('draws').filter((draw) => accepts(draw, grant)).map(({ id: drawId }): DrawRightRow => ({
    id: `${drawId}|${staffId}|${source}|${dayOf(atMs)}`, drawId, staffId, source, grantedAtMs: atMs, entryId: null,
  })).filter(({ id }) => !tx.get('drawRights', id))
  for (const right of rights) tx.put('drawRights', right)
  return rights.length
}

/** Everybody's right before it is spent, when it has no row yet. */
const unspentBase = (tx: AppReadTx, { id: drawId, sources, opensAtMs }: DrawRow, staffId: string): readonly DrawRightRow[] => {
  const id = baseId(drawId, staffId)
  if (!sources.includes('base') || tx.get('drawRights', id)) return []
  return [{ id, drawId, staffId, source: 'base', grantedAtMs: opensAtMs, entryId: null }]
}

/** Rights not spent yet, everybody's own first, then the oldest. */
export const rightsLeft = (tx: AppReadTx, draw: DrawRow, staffId: string): readonly DrawRightRow[] => {
  const earned = tx.find('drawRights', 'byHolder', `${draw.id}|${staffId}`).filter(({ entryId }) => entryId === null)
  return [...unspentBase(tx, draw, staffId), ...[...earned].sort((a, b) => a.grantedAtMs - b.grantedAtMs || (a.id < b.id ? -1 : 1))]
}

/** Spends a right for good. */
export const spendRight = (tx: AppTx, right: DrawRightRow, entryId: string): void => {
  tx.put('drawRights', { ...right, entryId })
}
