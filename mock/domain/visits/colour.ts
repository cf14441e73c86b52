/** The three-colour code of a visit by what a host may know; what only the gate knows (watch list, pass, time) comes on top there. */
import type { VerdictReason, VisitColour } from '@contract/generated/types'
import { hourMinute } from '@/shared/lib/time'
import type { BuildingRow, VisitPersonRow, VisitPolicyRow, VisitRow } from '@mock/store/rows/visits'

/** What is judged. */
export interface ColourFacts {
  readonly visit: Pick<VisitRow, 'startsAtMs' | 'endsAtMs' | 'doorGroupId'>
  readonly person: Pick<VisitPersonRow, 'document' | 'companions'>
  readonly building: Pick<BuildingRow, 'doorGroups'> | undefined
  readonly policy: Pick<VisitPolicyRow, 'greenCompanions' | 'officeOpens' | 'officeCloses'>
}

/** One rule: its reason, and whether it makes the visit yellow. */
type Rule = readonly [VerdictReason, (facts: ColourFacts) => boolean]

const rules: readonly Rule[] = [
  ['restricted_area', ({ visit, building }) => building?.doorGroups.some(({ id, isRestricted }) => isRestricted && id === visit.doorGroupId) === true],
  ['other_document', ({ person }) => person.document.kind !== 'id_card'],
  ['many_companions', ({ person, policy }) => person.companions.length > policy.greenCompanions],
  ['out_of_hours', ({ visit, policy }) => hourMinute(visit.startsAtMs) < policy.officeOpens || hourMinute(visit.endsAtMs) > policy.officeCloses],
]

/** Green, or yellow with every reason, the weightiest first. */
export const colourOf = (facts: ColourFacts): { readonly colour: VisitColour; readonly reasons: readonly VerdictReason[] } => {
  const reasons = rules.filter(([, applies]) => applies(facts)).map(([reason]) => reason)
  return { colour: reasons.length > 0 ? 'yellow' : 'green', reasons }
}
