/** Scenes and their limits at one kind of venue; all figures come from the rules. */
import type { SceneOption, Tariff } from '@contract/generated/types'
import type { PeriodId, RulesRow, Scene, VenueRow } from '@mock/store/rows/canteen'

const sceneRules = (rules: RulesRow, venueKind: VenueRow['kind']) =>
  rules.canteen.scenes.filter((rule) => rule.venueKind === venueKind)

/** The scenes offered at a kind of venue; the first one is its default. */
export const scenesFor = (rules: RulesRow, venueKind: VenueRow['kind']): readonly SceneOption[] =>
  sceneRules(rules, venueKind).map(({ scene, name, tripReference }) => ({ scene, name, tripReference }))

/** The limit in fen above which a reason is asked; null where the scene is not offered (`scene_unavailable`). */
export const tariffFor = (rules: RulesRow, scene: Scene, periodId: PeriodId, venueKind: VenueRow['kind']): number | null =>
  sceneRules(rules, venueKind).find((rule) => rule.scene === scene)?.limitFen[periodId] ?? null

/** Every limit of a kind of venue, for the given periods. */
export const tariffsFor = (
  rules: RulesRow, venueKind: VenueRow['kind'], periodIds: readonly PeriodId[],
): readonly Tariff[] => sceneRules(rules, venueKind).flatMap(({ scene, limitFen }) =>
  periodIds.map((periodId) => ({ scene, periodId, limitFen: limitFen[periodId] })))
