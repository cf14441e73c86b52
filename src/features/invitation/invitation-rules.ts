/** What the visitor's page shows when, and how often it asks again. */
import type { Schema } from '@/api/types'

type Invitation = Schema<'Invitation'>

const POLL_MS: Readonly<Partial<Record<Schema<'VisitState'>, number>>> = { invited: 30_000, pending: 5_000, approved: 10_000, inside: 30_000 }

/** Milliseconds between two questions; false once nothing can change. Asked soon while there is no answer yet. */
export const pollMs = (state: Schema<'VisitState'> | undefined): number | false => (state === undefined ? 5_000 : POLL_MS[state] ?? false)

/** What a pass says besides itself: no personal data, so that it may lie on the phone. */
export type PassFacts = Pick<Invitation, 'startsAt' | 'endsAt' | 'buildingName' | 'address' | 'directions' | 'gates' | 'receptionPhone' | 'parkingSpace'>
  & { readonly pass: Schema<'VisitorPass'> }

/** The pass of an invitation with what belongs to it; null when there is none. */
export function passFacts(invitation: Invitation): PassFacts | null {
  const { pass, startsAt, endsAt, buildingName, address, directions, gates, receptionPhone, parkingSpace } = invitation
  return pass === null ? null : { pass, startsAt, endsAt, buildingName, address, directions, gates, receptionPhone, parkingSpace }
}

export const isOver = ({ pass }: PassFacts, nowMs: number): boolean => Date.parse(pass.endsAt) <= nowMs

/** Whether the visitor can have what is registered deleted: always, but while they are inside. */
export const canWithdraw = ({ details, state }: Invitation): boolean => details !== null && state !== 'inside'
