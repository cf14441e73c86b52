import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { callPhone } from '@/platform/phone-call'
import { purposeWords } from '@/features/visits'
import { Card, Facts, ListRow } from '@/shared/ui'
import type { PassFacts } from '../invitation-rules'
import './invitation.css'

interface PassFactsViewProps {
  readonly facts: PassFacts
  /** Absent on a card from the phone's own store. */
  readonly invitation?: Schema<'Invitation'>
}

/** Which gate, how to get there, where to park, whom to call. */
export function PassFactsView({ facts: { buildingName, address, gates, directions, parkingSpace, receptionPhone }, invitation }: PassFactsViewProps) {
  const rows: readonly (readonly [string, string])[] = [
    ...gates.map(({ name, location, byCar }) => [name, byCar ? `${location}，可以开车进` : location] as const),
    ['地点', `${buildingName}（${address}）`],
    ...(parkingSpace === null ? [] : [['车位', parkingSpace]] as const),
    ...(invitation === undefined ? [] : [['被访人', `${invitation.host.name}，${invitation.host.unitName}`], ['事由', invitation.purposeText ?? purposeWords(invitation.purpose)]] as const),
  ]
  return (
    <>
      <Card title='从哪个门进'>
        <Facts facts={rows} />
        {directions.map((line) => <View key={line} className='inv-direction'>{line}</View>)}
      </Card>
      <Card flush><ListRow icon='phone' title={`接待处 ${receptionPhone}`} note='找不到路或进不了门，打这个电话' onPress={() => callPhone(receptionPhone)} /></Card>
    </>
  )
}
