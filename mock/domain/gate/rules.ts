/**
 * What a gate decides by, as data: the first reason that applies makes it red; else every reason for yellow is told. The same rules
 * judge a check, the admission that follows it, and what a gate without network reports afterwards.
 */
import type { VerdictReason, VisitColour } from '@contract/generated/types'
import type { WatchRow } from '@mock/store/rows/gate'
import type { BuildingRow, PassRow, VisitRow } from '@mock/store/rows/visits'

/** What is judged. */
export interface GateFacts {
  readonly visit: VisitRow
  /** The pass that was shown, or the one in force when none was. */
  readonly pass: PassRow | undefined
  readonly wasShown: boolean
  /** Whether the rotating code stands; true where none is looked at. */
  readonly isFresh: boolean
  readonly building: Pick<BuildingRow, 'gateIds'> | undefined
  readonly gateId: string
  readonly atMs: number
  readonly watch: WatchRow['level'] | null
}

/** A colour with its reasons, the weightiest first. */
export interface Judgement {
  readonly colour: VisitColour
  readonly reasons: readonly VerdictReason[]
}

type Rule = readonly [VerdictReason, (facts: GateFacts) => boolean]

const isSuperseded = ({ visit, pass }: GateFacts): boolean => pass === undefined || pass.revoked !== null || pass.id !== visit.passId

/** In this order. */
const red: readonly Rule[] = [
  ['visit_cancelled', ({ visit }) => visit.state === 'cancelled'],
  ['visit_declined', ({ visit }) => visit.state === 'declined'],
  ['not_approved', ({ visit }) => visit.state === 'pending' || visit.state === 'invited'],
  ['pass_superseded', isSuperseded],
  ['pass_used', ({ pass }) => pass?.entriesLeft === 0],
  ['inside_already', ({ visit }) => visit.state === 'inside'],
  ['pass_early', ({ pass, atMs }) => pass !== undefined && atMs < pass.opensAtMs],
  ['pass_late', ({ pass, atMs }) => pass !== undefined && atMs > pass.endsAtMs],
  ['pass_stale', ({ isFresh }) => !isFresh],
  ['wrong_gate', ({ building, gateId }) => building?.gateIds.includes(gateId) !== true],
  ['watch_listed', ({ watch }) => watch === 'refuse'],
]

/** Reasons for yellow that only a gate knows, before those of the visit. */
const yellow: readonly Rule[] = [
  ['escort_listed', ({ watch }) => watch === 'escort'],
]

/** The verdict on a visit at a gate. */
export const judge = (facts: GateFacts): Judgement => {
  const refused = red.find(([, applies]) => applies(facts))
  if (refused) return { colour: 'red', reasons: [refused[0]] }
  const reasons = [
    ...yellow.filter(([, applies]) => applies(facts)).map(([reason]) => reason),
    ...facts.visit.reasons,
    ...(facts.wasShown ? [] : ['no_pass_shown' as const]),
  ]
  return { colour: reasons.length > 0 ? 'yellow' : 'green', reasons }
}

/** Whether the host has to be at the gate: for every yellow but the one that a look at the document settles. */
export const needsHost = ({ colour, reasons }: Judgement): boolean =>
  colour === 'yellow' && reasons.some((reason) => reason !== 'no_pass_shown')
