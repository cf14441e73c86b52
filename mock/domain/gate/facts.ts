import { watchLevel } from './watch'
import type { Identified } from './identify'
import type { GateFacts } from './rules'
import type { AppReadTx } from '@mock/store/tables'

/** Where and when it is judged. */
interface Judging {
  readonly gateId: string
  readonly atMs: number
  readonly secret: string
}

/** Everything that the rules look at, as it stands. */
export const factsOf = (tx: AppReadTx, found: Identified, at: Judging): GateFacts => ({
  ...found,
  gateId: at.gateId,
  atMs: at.atMs,
  building: tx.get('buildings', found.visit.buildingId),
  watch: watchLevel(tx, at.secret, tx.get('visitPersons', found.visit.id)),
})
