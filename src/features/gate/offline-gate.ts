/**
 * A gate without network: what it knows by the list it took along and by what it did since. Pure, so that the app, the simulation and
 * the tests run this very module. Two gates without network cannot see each other; the backend finds that out afterwards.
 */
import { fromBase64url } from '@/shared/lib/base64url'
import { readPassToken, splitPass, type PassClaims, type PassKeys } from '@/shared/lib/pass-token'
import { isCodeCurrent, type Rotation } from '@/shared/lib/rotating-code'
import type { Schema } from '@/api/types'

type OfflineList = Schema<'OfflineList'>
type OfflinePass = Schema<'OfflinePass'>

/** Something the device did under a list; kept until the list is replaced, and beyond that until the backend has taken it. */
export interface KeptEvent extends Schema<'OfflineEvent'> {
  readonly listId: string
  readonly isTaken: boolean
}

/** All that a device knows. JSON, so that it can be stored as it is. */
export interface OfflineGate {
  readonly list: OfflineList
  /** In the order in which they happened. */
  readonly events: readonly KeptEvent[]
}

/**
 * Why a gate without network says no: what the backend would say, and what only a list can. `pass_burned`: the list says that it is no
 * longer good, not why. `pass_unlisted`: signed by us, but not of this list (another gate's, or approved since).
 */
export type OfflineReason = Schema<'VerdictReason'> | 'pass_burned' | 'pass_unlisted' | 'list_expired'

/** What the device says about what was shown. */
export interface OfflineVerdict {
  readonly colour: Schema<'VisitColour'>
  readonly reasons: readonly OfflineReason[]
  /** Null when it is none of the list. */
  readonly pass: OfflinePass | null
  /** The host has to be at the gate. */
  readonly hostRequired: boolean
  /** When this device let the pass in first, RFC 3339; null when it did not. */
  readonly firstUseAt: string | null
  readonly judgedAtMs: number
}

/** What is held before the camera, or read out. */
export interface Shown {
  readonly by: 'scan' | 'code'
  readonly value: string
}

/** Steps by which a code may be early or late (RFC 6238, 5.2), as at the backend. */
const DRIFT_STEPS = 1

/** Begins with a list. What an earlier one brought about and the backend has not taken goes along. */
export const createOfflineGate = (list: OfflineList, before: OfflineGate | null = null): OfflineGate =>
  ({ list, events: (before?.events ?? []).filter(({ isTaken }) => !isTaken) })

const keysOf = ({ keys }: OfflineList): PassKeys =>
  new Map(keys.flatMap(({ keyId, publicKey }) => {
    const key = fromBase64url(publicKey)
    return key === null ? [] : [[keyId, key] as const]
  }))

const isCurrent = ({ stepSeconds, digits }: OfflineList, { rotationKey }: OfflinePass, code: string, nowMs: number): boolean => {
  const key = fromBase64url(rotationKey)
  const rotation: Rotation | null = key && { key, stepSeconds, digits }
  return rotation !== null && isCodeCurrent(rotation, code, nowMs, DRIFT_STEPS)
}

/** Why a pass lets nobody in (any more), by the list and by what happened here since. */
const spentReason = ({ list, events }: OfflineGate, pass: OfflinePass): OfflineReason | null => {
  const here = events.filter(({ visitId, kind }) => visitId === pass.visitId && kind !== 'refused')
  const left = pass.entriesLeft - here.filter(({ kind, passId }) => kind === 'admitted' && passId === pass.passId).length
  if (left <= 0) return 'pass_used'
  const last = here[here.length - 1]?.kind
  const isInside = last === undefined ? list.burned.includes(pass.passId) : last === 'admitted'
  return isInside ? 'inside_already' : null
}

const windowReason = (fromMs: number, untilMs: number, nowMs: number): OfflineReason | null =>
  nowMs < fromMs ? 'pass_early' : nowMs > untilMs ? 'pass_late' : null

const red = (reason: OfflineReason, nowMs: number, pass: OfflinePass | null = null, firstUseAt: string | null = null): OfflineVerdict =>
  ({ colour: 'red', reasons: [reason], pass, hostRequired: false, firstUseAt, judgedAtMs: nowMs })

/** The verdict on a pass of the list. `isFresh`: its code stands. */
const judgeListed = (gate: OfflineGate, pass: OfflinePass, isFresh: boolean, nowMs: number): OfflineVerdict => {
  const used = gate.events.find(({ kind, passId }) => kind === 'admitted' && passId === pass.passId)
  const reason = spentReason(gate, pass)
    ?? windowReason(Date.parse(pass.startsAt), Date.parse(pass.endsAt), nowMs)
    ?? (isFresh ? null : 'pass_stale')
  if (reason !== null) return red(reason, nowMs, pass, used?.at ?? null)
  const { colour, reasons } = pass
  return { colour, reasons, pass, hostRequired: colour === 'yellow', firstUseAt: null, judgedAtMs: nowMs }
}

/** Signed by us and not of the list: what its own claims and the burned ones tell. */
const unlistedReason = ({ list }: OfflineGate, { jti, nbf, exp }: PassClaims, nowMs: number): OfflineReason =>
  list.burned.includes(jti) ? 'pass_burned' : windowReason(nbf * 1000, exp * 1000, nowMs) ?? 'pass_unlisted'

const judgeScan = (gate: OfflineGate, text: string, nowMs: number): OfflineVerdict => {
  const parts = splitPass(text)
  if (parts === null) return red('pass_malformed', nowMs)
  const claims = readPassToken(parts.token, keysOf(gate.list), gate.list.audience)
  if (!claims.ok) return red(claims.error, nowMs)
  const pass = gate.list.passes.find(({ passId }) => passId === claims.value.jti)
  if (!pass) return red(unlistedReason(gate, claims.value, nowMs), nowMs)
  return judgeListed(gate, pass, isCurrent(gate.list, pass, parts.code, nowMs), nowMs)
}

const judgeCode = (gate: OfflineGate, typed: string, nowMs: number): OfflineVerdict => {
  const code = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(code)) return red('pass_malformed', nowMs)
  const standing = gate.list.passes.filter((pass) => isCurrent(gate.list, pass, code, nowMs))
  const good = standing.filter((pass) => spentReason(gate, pass) === null)
  if (good.length > 1) return red('code_ambiguous', nowMs)
  const pass = good[0] ?? standing[0]
  return pass ? judgeListed(gate, pass, true, nowMs) : red('code_unknown', nowMs)
}

/** Whether the list may still be used. */
export const isListGood = ({ validUntil }: Pick<OfflineList, 'validUntil'>, nowMs: number): boolean => nowMs < Date.parse(validUntil)

/** Who is this, as far as this device can know. `nowMs` is the time corrected by the backend's. */
export const judgeOffline = (gate: OfflineGate, { by, value }: Shown, nowMs: number): OfflineVerdict => {
  if (!isListGood(gate.list, nowMs)) return red('list_expired', nowMs)
  return by === 'scan' ? judgeScan(gate, value, nowMs) : judgeCode(gate, value, nowMs)
}

/** Judges once more in the moment of the decision: the code was looked at, what happened since was not. */
export const judgeAgain = (gate: OfflineGate, pass: OfflinePass, nowMs: number): OfflineVerdict =>
  isListGood(gate.list, nowMs) ? judgeListed(gate, pass, true, nowMs) : red('list_expired', nowMs, pass)
