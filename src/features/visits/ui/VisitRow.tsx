import type { Schema } from '@/api/types'
import { go } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { ListRow } from '@/shared/ui'
import { personsWords, visitStatus, visitTimeWords } from '../visit-words'

type Summary = Schema<'VisitSummary'>

/** Who, from where, and where to; for whom, when it is not mine. */
const noteOf = ({ visitorOrg, buildingName, isMine, hostName }: Summary): string =>
  [visitorOrg, buildingName, isMine ? '' : `代${hostName}`].filter(Boolean).join(' · ')

/** One visit in a list. */
export function VisitRow({ visit }: { readonly visit: Summary }) {
  const { visitId, visitorName, persons, state, overdue } = visit
  return (
    <ListRow
      title={persons === 1 ? visitorName : `${visitorName}（${personsWords(persons)}）`} note={noteOf(visit)} status={overdue ? { tone: 'bad', word: '超时未离开' } : visitStatus(state)}
      time={visitTimeWords(visit, clock.now())} onPress={() => go('visit', { id: visitId })}
    />
  )
}
