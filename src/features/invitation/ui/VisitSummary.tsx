import type { Schema } from '@/api/types'
import { purposeWords, visitTimeWords } from '@/features/visits'
import { clock } from '@/shared/lib/clock'
import { Card, Facts } from '@/shared/ui'

/** Who is visited, when, where and what for. */
export function VisitSummary({ invitation }: { readonly invitation: Schema<'Invitation'> }) {
  const { host, purpose, purposeText, buildingName, address } = invitation
  const facts: readonly (readonly [string, string])[] = [
    ['被访人', `${host.name}，${host.unitName}`],
    ['时间', visitTimeWords(invitation, clock.now())],
    ['地点', `${buildingName}（${address}）`],
    ['事由', purposeText === null ? purposeWords(purpose) : `${purposeWords(purpose)}，${purposeText}`],
  ]
  return <Card><Facts facts={facts} /></Card>
}
