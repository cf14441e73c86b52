import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Schema } from '@/api/types'
import { documentWords, personsWords, purposeWords, visitTimeWords } from '@/features/visits'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { plateWords } from '@/shared/lib/plate'
import './visit-facts.css'

type GateVisit = Schema<'GateVisit'>

/** `身份证 330***********12`. */
const documentOf = (document: Schema<'MaskedDocument'> | null): string =>
  document === null ? '没有登记证件' : `${documentWords(document.kind)} ${document.numberMasked}`

/** Who it is, masked, with whom, to whom: what a guard compares. */
export function VisitFacts({ visit }: { readonly visit: GateVisit }) {
  const { nameMasked, org, document, phoneMasked, plate, companions, persons, purpose, parkingSpace, arrivedAt, arrivedGate } = visit
  return (
    <View>
      <View className='gate-name'>{nameMasked}{org === null ? null : <View className='gate-org'>{org}</View>}</View>
      <View className='gate-document u-num'>{documentOf(document)}</View>
      <View className='gate-facts'>
        <Fact label='人数'>{personsWords(persons)}</Fact>
        {companions.map((companion, index) => (
          <Fact key={index} label={index === 0 ? '同行' : ''}>{companion.nameMasked}{companion.document === null ? '' : ` · ${documentOf(companion.document)}`}</Fact>
        ))}
        <Fact label='找谁'>{visit.hostName} · {visit.hostUnit}</Fact>
        <Fact label='去哪'>{visit.buildingName}{visit.doorGroupName === null ? '' : ` ${visit.doorGroupName}`}</Fact>
        <Fact label='时间'>{visitTimeWords(visit, clock.now())}</Fact>
        <Fact label='事由'>{purposeWords(purpose)}</Fact>
        {plate === null ? null : <Fact label='车牌'>{plateWords(plate)}{parkingSpace === null ? '' : ` · 车位 ${parkingSpace}`}</Fact>}
        {phoneMasked === null ? null : <Fact label='电话'>{phoneMasked}</Fact>}
        {visit.entriesAllowed > 1 ? <Fact label='次数'>已进 {visit.entriesUsed} 次，共 {visit.entriesAllowed} 次</Fact> : null}
        {arrivedAt === null ? null : <Fact label='进入'>{dayAndTime(arrivedAt, clock.now())}{arrivedGate === null ? '' : ` ${arrivedGate}`}</Fact>}
      </View>
    </View>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <View className='gate-fact'>
      <View className='gate-fact-label'>{label}</View>
      <View className='gate-fact-value u-num'>{children}</View>
    </View>
  )
}
