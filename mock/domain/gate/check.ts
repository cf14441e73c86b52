/** A check: the verdict that a guard gets, kept so that an admission can name it. */
import { toInstant } from '@/shared/lib/time'
import type { PassUse, Verdict } from '@contract/generated/types'
import { visitPolicyOf } from '@mock/domain/visits/policy'
import type { GateCheckRow } from '@mock/store/rows/gate'
import type { PassRow, PassUseValue } from '@mock/store/rows/visits'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { countUnknownCode } from './code-tries'
import { factsOf } from './facts'
import { identify, type Identified } from './identify'
import { logEvent, type AtGate } from './log'
import { gateName, gatesOf } from './rows'
import { judge, needsHost, type Judgement } from './rules'
import { toGateVisit } from './views'

/** Where a guard stands, with the secret that passes are made from. */
export interface Post extends AtGate {
  readonly secret: string
}

/** Checks that nobody can decide on any more are kept for so long, to answer that they are too old. */
const KEPT_MS = 3_600_000

/** An entry as the contract shows it. */
export const toPassUse = (tx: AppReadTx, { atMs, gateId }: PassUseValue): PassUse => ({ at: toInstant(atMs), gateName: gateName(tx, gateId) })

const forgetOld = (tx: AppTx, atMs: number): void => {
  for (const { id, atMs: then } of tx.all('gateChecks')) if (atMs - then > KEPT_MS) tx.delete('gateChecks', id)
}

const firstUse = (tx: AppReadTx, pass: PassRow | undefined, { reasons }: Judgement): PassUse | null => {
  const use = reasons.includes('pass_used') ? pass?.uses[0] : reasons.includes('inside_already') ? pass?.uses[pass.uses.length - 1] : undefined
  return use ? toPassUse(tx, use) : null
}

const rightGates = (tx: AppReadTx, found: Identified | null, { reasons }: Judgement): string[] => {
  const building = reasons.includes('wrong_gate') && found ? tx.get('buildings', found.visit.buildingId) : undefined
  return building ? gatesOf(tx, building.gateIds).map(({ name }) => name) : []
}

const toVerdict = (tx: AppReadTx, row: GateCheckRow, found: Identified | null): Verdict => {
  const judgement: Judgement = row
  return {
    checkId: row.id,
    checkedAt: toInstant(row.atMs),
    expiresAt: toInstant(row.atMs + visitPolicyOf(tx).checkSeconds * 1000),
    colour: row.colour,
    reasons: [...row.reasons],
    isAdmissible: row.colour !== 'red',
    hostRequired: needsHost(judgement),
    visit: found && toGateVisit(tx, found.visit, row.atMs),
    firstUse: firstUse(tx, found?.pass, judgement),
    rightGates: rightGates(tx, found, judgement),
  }
}

/** Judges what was shown. Null: the list names no such visit. What is not let in is logged. */
export const checkPass = (tx: AppTx, post: Post, by: GateCheckRow['by'], value: string): Verdict | null => {
  const { gateId, guardId, atMs } = post
  const answer = identify(tx, by, value, post)
  if (answer === null) return null
  const found = answer.ok ? answer.value : null
  const judgement: Judgement = answer.ok ? judge(factsOf(tx, answer.value, post)) : { colour: 'red', reasons: [answer.error] }
  if (by === 'code' && judgement.reasons.includes('code_unknown')) countUnknownCode(tx, guardId, atMs)
  const { colour, reasons } = judgement
  const visitId = found?.visit.id ?? null
  forgetOld(tx, atMs)
  const row = tx.put('gateChecks', { id: post.id('chk'), gateId, guardId, atMs, by, colour, reasons, visitId, passId: found?.pass?.id ?? null, isDecided: false })
  if (colour === 'red') logEvent(tx, post, { kind: 'checked', visitId, persons: found?.visit.persons ?? null, colour, reasons })
  return toVerdict(tx, row, found)
}
