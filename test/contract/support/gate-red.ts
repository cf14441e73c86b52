/** What every attack on a gate must come to. */
import type { CheckPass, VerdictReason } from '@contract/generated/types'
import type { TableName } from '@mock/store/types'
import { tableSpecs, type Tables } from '@mock/store/tables'
import { expect } from 'vitest'
import { admitting, checked, gateLog, type AtGate } from './gate'
import type { World } from './world'

const isTable = (name: string): name is TableName<Tables> => name in tableSpecs

const businessTables = Object.entries(tableSpecs)
  .filter(([name, spec]) => !('volatile' in spec) && !['gateEvents', 'gateChecks'].includes(name)).map(([name]) => name).filter(isTable)

/** Everything but what a check adds to: the log, its verdict, and counters, which are volatile. */
export const untouched = ({ store }: Pick<World, 'store'>): string => store.stateHash(businessTables)

/** Red with this reason, in the log as such, not let in whatever is tapped, and nothing moved. */
export const expectRed = async (world: World, at: AtGate, by: CheckPass['by'], value: string, reason: VerdictReason): Promise<void> => {
  const [before, logged] = [untouched(world), gateLog(world).length]
  const verdict = await checked(world, at, by, value)
  expect(verdict).toMatchObject({ colour: 'red', reasons: [reason], isAdmissible: false })
  expect(gateLog(world).slice(logged)).toMatchObject([{ kind: 'checked', colour: 'red', reasons: [reason], gateId: at.gateId, guardId: at.as.staffId }])
  expect(untouched(world)).toBe(before)
  const { problem } = await admitting(world, at, verdict.checkId, { hostPresent: true })
  expect(problem?.code).toBe(reason === 'pass_used' || reason === 'inside_already' ? 'pass_used' : 'visit_not_admissible')
  expect(gateLog(world)).toHaveLength(logged + 1)
}
