/** The visits that somebody looks after: as the host, or having arranged them for a colleague. */
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'

const isOf = ({ hostId, arrangedBy }: VisitRow, staffId: string): boolean => hostId === staffId || arrangedBy === staffId

/** All of them, in no promised order. */
export const visitsOf = (tx: AppReadTx, staffId: string): readonly VisitRow[] => [
  ...tx.find('visits', 'byHost', staffId),
  ...tx.find('visits', 'byArranger', staffId).filter(({ hostId }) => hostId !== staffId),
]

/** Those that are still to come, wait or go on. */
export const openVisitsOf = (tx: AppReadTx, staffId: string): readonly VisitRow[] => tx.find('visits', 'openOf', staffId)

/** How many wait for an approval. */
export const waitingOf = (tx: AppReadTx, staffId: string): number => openVisitsOf(tx, staffId).filter(({ state }) => state === 'pending').length

/** One of them; undefined for anybody else's, as if it were not there. */
export const visitOf = (tx: AppReadTx, staffId: string, visitId: string): VisitRow | undefined => {
  const visit = tx.get('visits', visitId)
  return visit && isOf(visit, staffId) ? visit : undefined
}

/** A colleague of the same unit who may host; undefined for anybody else. */
export const colleagueOf = (tx: AppReadTx, staffId: string, colleagueId: string): string | undefined => {
  const [me, colleague] = [tx.get('staff', staffId), tx.get('staff', colleagueId)]
  const mayHost = colleague?.state === 'active' && colleague.roles.includes('cadre')
  return mayHost && colleague.unitId === me?.unitId ? colleague.id : undefined
}
