import type { Schema } from '@/api/types'
import { purposeWords, visitTimeWords } from '@/features/visits'
import { clock } from '@/shared/lib/clock'
import { Card, Facts } from '@/shared/ui'
import { placeWords } from '../invitation-words'

interface VisitSummaryProps {
  readonly invitation: Schema<'Invitation'>
  /** False below a pass, which says when and where already. */
  readonly hasPlace?: boolean
}

/** Who is visited, when, where and what for. */
export function VisitSummary({ invitation, hasPlace = true }: VisitSummaryProps) {
  const { host, purpose, purposeText } = invitation
  const facts: readonly (readonly [string, string])[] = [
    ['被访人', `${host.name}，${host.unitName}`],
    ...(hasPlace ? [['时间', visitTimeWords(invitation, clock.now())], ['地点', placeWords(invitation)]] as const : []),
    ['事由', purposeText === null ? purposeWords(purpose) : `${purposeWords(purpose)}，${purposeText}`],
  ]
  return <Card><Facts facts={facts} /></Card>
}
