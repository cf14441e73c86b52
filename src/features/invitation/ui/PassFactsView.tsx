import { View } from '@tarojs/components'
import { callPhone } from '@/platform/phone-call'
import { Card, Facts, ListRow } from '@/shared/ui'
import type { PassFacts } from '../invitation-rules'
import { placeWords } from '../invitation-words'
import './invitation.css'

/** Which gate, where to park, how to get there, whom to call. */
export function PassFactsView({ facts }: { readonly facts: PassFacts }) {
  const { gates, directions, parkingSpace, receptionPhone } = facts
  const rows: readonly (readonly [string, string])[] = [
    ...gates.map(({ name, location, byCar }) => [name, byCar ? `${location}，可以开车进` : location] as const),
    ...(parkingSpace === null ? [] : [['车位', parkingSpace]] as const),
    ['地点', placeWords(facts)],
  ]
  return (
    <>
      <Card title='从哪个门进'><Facts facts={rows} /></Card>
      {directions.length === 0 ? null : (
        <Card title='怎么走'>
          <View role='list'>{directions.map((line) => <View key={line} className='inv-direction' role='listitem'>{line}</View>)}</View>
        </Card>
      )}
      <Card flush><ListRow icon='phone' title={`接待处 ${receptionPhone}`} note='找不到路或进不了门，打这个电话' onPress={() => callPhone(receptionPhone)} /></Card>
    </>
  )
}
