/** Where a visit goes. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { BuildingRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'

/** A building that must be there: visits name it. */
export const buildingOf = (tx: AppReadTx, buildingId: string): BuildingRow => {
  const building = tx.get('buildings', buildingId)
  if (!building) throw new Error(`there is no building ${buildingId}`)
  return building
}

/** The building, when it and the door group are there and belong together. */
export const checkPlace = (tx: AppReadTx, buildingId: string, doorGroupId: string | null): Result<BuildingRow, DomainRefusal> => {
  const unknown = (field: string) => fail(refusal('visit_place_unknown', { errors: [{ pointer: `/body/${field}`, message: 'is not known' }] }))
  const building = tx.get('buildings', buildingId)
  if (!building) return unknown('buildingId')
  return doorGroupId === null || building.doorGroups.some(({ id }) => id === doorGroupId) ? ok(building) : unknown('doorGroupId')
}
