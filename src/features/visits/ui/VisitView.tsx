import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { clock } from '@/shared/lib/clock'
import { isOpenVisit } from '@/shared/lib/visit-state'
import { Card, Facts, StatusMark } from '@/shared/ui'
import { timelineOf } from '../timeline'
import { arrangementFacts, nextWords, personFacts } from '../visit-facts'
import { colourStatus, reasonWords } from '../pass-words'
import { personsWords, visitStatus, visitTimeWords } from '../visit-words'
import { Timeline } from './Timeline'
import './visit.css'

type Visit = Schema<'Visit'>

/** Who, when, where, and what is waited for. */
export function VisitHead({ visit }: { readonly visit: Visit }) {
  const { tone, word } = visitStatus(visit.state)
  const place = [visit.building.name, visit.doorGroup?.name, personsWords(visit.companions.length + 1)].filter(Boolean).join(' · ')
  return (
    <Card>
      <View className='visit-head'>
        <View>
          <View className='visit-name' role='heading' aria-level={2}>{visit.visitorName}</View>
          <View className='visit-org'>{visit.visitorOrg}</View>
        </View>
        <StatusMark tone={visit.overdue ? 'bad' : tone}>{visit.overdue ? '超时未离开' : word}</StatusMark>
      </View>
      <View className='visit-time u-num'>{visitTimeWords(visit, clock.now())}</View>
      <View className='visit-place'>{place}</View>
      <View className='visit-next u-num' role='status'>{nextWords(visit, clock.now())}</View>
      <Colour visit={visit} />
    </Card>
  )
}

/** The three-colour code in word and shape, and why it is not green; of what is over it says nothing any more. */
function Colour({ visit: { colour, reasons, state } }: { readonly visit: Visit }) {
  if (colour === null || !isOpenVisit({ state })) return null
  const { tone, word } = colourStatus(colour)
  return (
    <View className='visit-colour'>
      <StatusMark tone={tone}>{word}</StatusMark>
      {reasons.map((reason) => <View key={reason} className='visit-reason'>{reasonWords(reason)}</View>)}
    </View>
  )
}

/** Everything else that is known of it. */
export function VisitDetails({ visit }: { readonly visit: Visit }) {
  const person = personFacts(visit)
  return (
    <>
      {person.length === 0 ? null : <Card title='访客登记'><Facts facts={person} /></Card>}
      <Timeline steps={timelineOf(visit, clock.now())} />
      <Card title='来访安排'><Facts facts={arrangementFacts(visit)} /></Card>
    </>
  )
}
