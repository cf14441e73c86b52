import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Schema } from '@/api/types'
import { Card, ListRow, Stepper } from '@/shared/ui'
import { isRestricted, placeWords, type PlaceChoice } from './PlaceSheet'
import './invite.css'

interface ArrangeCardProps {
  readonly buildings: readonly Schema<'Building'>[]
  readonly place: PlaceChoice
  readonly entries: number
  readonly onPlace: () => void
  readonly onEntries: (entries: number) => void
  /** Further rows. */
  readonly children?: ReactNode
}

const MOST_ENTRIES = 9

/** Where to, and how often the pass lets in. */
export function ArrangeCard({ buildings, place, entries, onPlace, onEntries, children }: ArrangeCardProps) {
  return (
    <Card title='安排' flush>
      <ListRow icon='map-pin' title={placeWords(buildings, place)} note={isRestricted(buildings, place) ? '受限区域，要您到门口接' : '来访地点'} onPress={onPlace} />
      {children}
      <View className='invite-count'>
        <View className='invite-count-word'>可以进门几次</View>
        <Stepper label='进门次数' unit='次' value={entries} max={MOST_ENTRIES} onChange={onEntries} />
      </View>
    </Card>
  )
}
