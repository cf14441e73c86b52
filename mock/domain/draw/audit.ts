import type { DrawRow } from '@mock/store/rows/draw'
import type { AppReadTx } from '@mock/store/tables'
import { urnOf } from './views'

const faultsOf = (tx: AppReadTx, { id, mode, prizes }: DrawRow): string[] => {
  const { slips, entryCount } = urnOf(tx, id)
  const entries = tx.all('drawEntries').filter(({ drawId }) => drawId === id)
  const spent = tx.all('drawRights').filter(({ drawId, entryId }) => drawId === id && entryId !== null)
  const rights = new Set(entries.map(({ rightId }) => rightId))
  const counts = entries.length === entryCount && spent.length === entryCount && rights.size === entryCount
  return [
    ...(counts ? [] : [`${id}: ${entryCount} counted, ${entries.length} entries, ${rights.size} rights named, ${spent.length} spent`]),
    ...prizes.flatMap((prize, at) => {
      const inUrn = slips.filter((slip) => slip === at).length
      const drawn = mode === 'urn' ? entries.filter(({ prizeId }) => prizeId === prize.prizeId).length : 0
      return inUrn + drawn === prize.slips ? [] : [`${id} ${prize.title}: ${inUrn} in the urn, ${drawn} drawn of ${prize.slips}`]
    }),
  ]
}

/** What is wrong with the urns: slips in the urn and drawn are all slips, and every entry spent one right of its own. */
export const auditDraws = (tx: AppReadTx): string[] => tx.all('draws').flatMap((draw) => faultsOf(tx, draw))
