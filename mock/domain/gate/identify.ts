/** Which visit a scanned text, a code, a plate or a line of the list stands for; or why none. */
import { readPassToken, splitPass } from '@/shared/lib/pass-token'
import { fail, ok, type Result } from '@/shared/lib/result'
import { isCodeCurrent } from '@/shared/lib/rotating-code'
import { dayOf } from '@/shared/lib/time'
import type { VerdictReason } from '@contract/generated/types'
import { passKeys, rotationOf } from '@mock/domain/visits/pass'
import { visitPolicyOf } from '@mock/domain/visits/policy'
import type { GateCheckRow } from '@mock/store/rows/gate'
import type { PassRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { isOfDay, visitAtGate } from './rows'

/** What was found. */
export interface Identified {
  readonly visit: VisitRow
  readonly pass: PassRow | undefined
  readonly wasShown: boolean
  readonly isFresh: boolean
}

type Found = Result<Identified, VerdictReason>

/** Where to look, and when. */
export interface Looking {
  readonly secret: string
  readonly atMs: number
}

const shown = (tx: AppReadTx, pass: PassRow, isFresh: boolean): Found => {
  const visit = tx.get('visits', pass.visitId)
  return visit ? ok({ visit, pass, wasShown: true, isFresh }) : fail('code_unknown')
}

const isCurrent = (tx: AppReadTx, passId: string, code: string, { secret, atMs }: Looking): boolean => {
  const policy = visitPolicyOf(tx)
  return isCodeCurrent(rotationOf(secret, passId, policy), code, atMs, policy.driftSteps)
}

const byScan = (tx: AppReadTx, text: string, looking: Looking): Found => {
  const policy = visitPolicyOf(tx)
  const parts = splitPass(text)
  if (parts === null) return fail('pass_malformed')
  const claims = readPassToken(parts.token, passKeys(looking.secret, policy), policy.audience)
  if (!claims.ok) return claims
  const pass = tx.get('passes', claims.value.jti)
  return pass ? shown(tx, pass, isCurrent(tx, pass.id, parts.code, looking)) : fail('code_unknown')
}

const isPassOfDay = ({ opensAtMs, endsAtMs }: PassRow, day: string): boolean => dayOf(opensAtMs) <= day && day <= dayOf(endsAtMs)

/** Passes of today that let nobody in any more: their code is told why. */
const spent = (tx: AppReadTx, atMs: number): readonly PassRow[] => tx.find('visits', 'byDay', dayOf(atMs))
  .flatMap(({ id }) => tx.find('passes', 'byVisit', id))
  .filter(({ revoked, entriesLeft }) => revoked !== null || entriesLeft === 0)

const byCode = (tx: AppReadTx, code: string, looking: Looking): Found => {
  const { atMs } = looking
  if (!/^\d{6}$/.test(code)) return fail('pass_malformed')
  const stands = ({ id }: PassRow): boolean => isCurrent(tx, id, code, looking)
  const [pass, ...others] = tx.find('passes', 'live', 'live').filter((row) => isPassOfDay(row, dayOf(atMs)) && stands(row))
  if (others.length > 0) return fail('code_ambiguous')
  const known = pass ?? spent(tx, atMs).find(stands)
  return known ? shown(tx, known, true) : fail('code_unknown')
}

const notShown = (tx: AppReadTx, visit: VisitRow): Found =>
  ok({ visit, pass: visit.passId === null ? undefined : tx.get('passes', visit.passId), wasShown: false, isFresh: true })

/** Milliseconds between a moment and the time of a visit; 0 within it. */
const awayMs = ({ startsAtMs, endsAtMs }: VisitRow, atMs: number): number => Math.max(startsAtMs - atMs, atMs - endsAtMs, 0)

/** Those that may go in come before those that are over, the nearer in time before the others. */
const byPlate = (tx: AppReadTx, plate: string, { atMs }: Looking): Found => {
  const rank = ({ state }: VisitRow): number => (['approved', 'inside', 'pending'].includes(state) ? 0 : 1)
  const [visit] = tx.find('visitPersons', 'byPlate', plate)
    .flatMap(({ id }) => tx.get('visits', id) ?? [])
    .filter((row) => isOfDay(row, atMs))
    .sort((a, b) => rank(a) - rank(b) || awayMs(a, atMs) - awayMs(b, atMs) || (a.serial < b.serial ? -1 : 1))
  return visit ? notShown(tx, visit) : fail('plate_unknown')
}

/** Null: there is no such visit for a gate. Only a line of the list can name one. */
export const identify = (tx: AppReadTx, by: GateCheckRow['by'], value: string, looking: Looking): Found | null => {
  if (by === 'scan') return byScan(tx, value, looking)
  if (by === 'code') return byCode(tx, value.replace(/\s/g, ''), looking)
  if (by === 'plate') return byPlate(tx, value.replace(/[\s·]/g, '').toUpperCase(), looking)
  const visit = visitAtGate(tx, value, looking.atMs)
  return visit ? notShown(tx, visit) : null
}
