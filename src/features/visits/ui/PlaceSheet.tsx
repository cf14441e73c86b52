import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { Button, Chips, Sheet } from '@/shared/ui'

/** Where to. */
export interface PlaceChoice {
  readonly buildingId: string
  readonly doorGroupId: string | null
}

interface PlaceSheetProps {
  readonly buildings: readonly Schema<'Building'>[]
  readonly place: PlaceChoice
  readonly onChange: (place: PlaceChoice) => void
  readonly onClose: () => void
}

const ANY = 'any'

const groupLabel = ({ name, isRestricted }: Schema<'DoorGroup'>): string => (isRestricted ? `${name}（受限）` : name)

/** `1 号楼 · 3 层会议区`. */
export function placeWords(buildings: readonly Schema<'Building'>[], { buildingId, doorGroupId }: PlaceChoice): string {
  const building = buildings.find((one) => one.buildingId === buildingId)
  const group = building?.doorGroups.find((one) => one.doorGroupId === doorGroupId)
  return [building?.name, group?.name].filter(Boolean).join(' · ')
}

/** Whether the host has to come to the gate. */
export const isRestricted = (buildings: readonly Schema<'Building'>[], { doorGroupId }: PlaceChoice): boolean =>
  buildings.some(({ doorGroups }) => doorGroups.some((group) => group.doorGroupId === doorGroupId && group.isRestricted))

/** The building, and within it the doors that the visitor may need. */
export function PlaceSheet({ buildings, place, onChange, onClose }: PlaceSheetProps) {
  const building = buildings.find(({ buildingId }) => buildingId === place.buildingId)
  const groups = building?.doorGroups ?? []
  return (
    <Sheet open title='来访地点' onClose={onClose} footer={<Button onPress={onClose}>{`选好了，${placeWords(buildings, place)}`}</Button>}>
      <View className='invite-label'>哪栋楼</View>
      <Chips label='哪栋楼' value={place.buildingId} options={buildings.map(({ buildingId, name }) => ({ value: buildingId, label: name }))} onChange={(buildingId) => onChange({ buildingId, doorGroupId: null })} />
      {building === undefined ? null : <View className='invite-help'>{building.address}</View>}
      {groups.length === 0 ? null : (
        <>
          <View className='invite-label'>门禁区域</View>
          <Chips
            label='门禁区域' value={place.doorGroupId ?? ANY} options={[{ value: ANY, label: '公共区域' }, ...groups.map((group) => ({ value: group.doorGroupId, label: groupLabel(group) }))]}
            onChange={(value) => onChange({ ...place, doorGroupId: value === ANY ? null : value })}
          />
          <View className='invite-help'>受限的区域是黄码，要您到门口接。</View>
        </>
      )}
    </Sheet>
  )
}
