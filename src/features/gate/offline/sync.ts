/** Tells the server what was done without network, in its order, under intents; what the server has taken is ticked off. */
import { sendIntent } from '@/api/intents'
import type { CallFailure, Schema } from '@/api/types'
import type { OfflineGate } from '../offline-gate'
import { markTaken, nextMessage } from '../offline-queue'

/** An admission of a pass that was not good (any more), as it is told to the guard. */
export interface Conflict {
  readonly eventKey: string
  readonly at: string
  readonly persons: number
  readonly firstUse: Schema<'PassUse'> | null
}

export interface Synced {
  readonly conflicts: readonly Conflict[]
  /** Why something is left. */
  readonly failure: CallFailure | null
}

/** An answer that an earlier one repeats says only by its first use that there was a conflict. */
const isConflict = ({ outcome, firstUse }: Schema<'SyncedGateEvent'>): boolean => outcome === 'conflict' || (outcome === 'known' && firstUse !== null)

/** The device could not even keep what it was about to send. */
const FULL: CallFailure = { kind: 'lost', reason: 'interrupted' }

/** `keep` puts down what is left after each answer. */
export async function syncEvents(gateId: string, userId: string, before: OfflineGate, keep: (gate: OfflineGate) => void): Promise<Synced> {
  let gate = before
  const conflicts: Conflict[] = []
  for (let message = nextMessage(gate); message !== null; message = nextMessage(gate)) {
    const outcome = await sendIntent({ operationId: 'syncGateEvents', scope: gateId, userId, input: { path: { gateId }, body: message } })
    if (outcome.kind !== 'done') return { conflicts, failure: outcome.kind === 'storage_full' ? FULL : outcome.failure }
    const { events } = gate
    conflicts.push(...outcome.body.results.filter(isConflict).flatMap(({ eventKey, firstUse }) => {
      const event = events.find((one) => one.eventKey === eventKey)
      return event === undefined ? [] : [{ eventKey, at: event.at, persons: event.persons, firstUse }]
    }))
    gate = markTaken(gate, outcome.body)
    keep(gate)
  }
  return { conflicts, failure: null }
}
