import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { documentWords, personsWords, purposeWords, visitTimeWords } from '@/features/visits'
import { clock } from '@/shared/lib/clock'
import { plateWords } from '@/shared/lib/plate'
import { dayAndTime } from '@/shared/lib/time'
import { Facts, type Fact } from '@/shared/ui'
import './visit-facts.css'

type GateVisit = Schema<'GateVisit'>

/** `身份证 330***********12`. */
const documentOf = (document: Schema<'MaskedDocument'> | null): string =>
  document === null ? '没有登记证件' : `${documentWords(document.kind)} ${document.numberMasked}`

const joined = (...parts: (string | null)[]): string => parts.filter((part) => part !== null).join(' · ')

function factsOf(visit: GateVisit, nowMs: number): readonly Fact[] {
  const { companions, plate, parkingSpace, phoneMasked, entriesAllowed, entriesUsed, arrivedAt, arrivedGate } = visit
  return [
    ['人数', personsWords(visit.persons)],
    ...companions.map(({ nameMasked, document }, index): Fact => [`同行 ${index + 1}`, joined(nameMasked, document && documentOf(document))]),
    ['找谁', joined(visit.hostName, visit.hostUnit)],
    ['去哪', joined(visit.buildingName, visit.doorGroupName)],
    ['时间', visitTimeWords(visit, nowMs)],
    ['事由', purposeWords(visit.purpose)],
    ...(plate === null ? [] : [['车牌', joined(plateWords(plate), parkingSpace === null ? null : `车位 ${parkingSpace}`)] as const]),
    ...(phoneMasked === null ? [] : [['电话', phoneMasked] as const]),
    ...(entriesAllowed === 1 ? [] : [['次数', `已进 ${entriesUsed} 次，共 ${entriesAllowed} 次`] as const]),
    ...(arrivedAt === null ? [] : [['进入', joined(dayAndTime(arrivedAt, nowMs), arrivedGate)] as const]),
  ]
}

/** Who it is, masked, with whom, to whom: what a guard compares. */
export function VisitFacts({ visit }: { readonly visit: GateVisit }) {
  const { nameMasked, org, document } = visit
  return (
    <View>
      <View className='gate-name'>{nameMasked}{org === null ? null : <View className='gate-org'>{org}</View>}</View>
      <View className='gate-document u-num'>{documentOf(document)}</View>
      <View className='gate-facts'><Facts facts={factsOf(visit, clock.now())} /></View>
    </View>
  )
}
