import { useState } from 'react'
import { Button, Card, ListRow } from '@/shared/ui'
import type { MyLine, Verdict } from '../check'

/** As many rows as one update of the mini-program's view carries with ease. */
const ROWS = 8

/** My own entries, each found in the log and drawn again. */
export function MyLines({ verdict: { mine } }: { readonly verdict: Verdict }) {
  const [shown, setShown] = useState(ROWS)
  if (mine.length === 0) return null
  return (
    <Card title='我的抽奖' flush>
      {mine.slice(0, shown).map(row)}
      {mine.length > shown ? <Button kind='quiet' block onPress={() => setShown(shown + ROWS)}>再看几条</Button> : null}
    </Card>
  )
}

function row({ entry, checked, agrees }: MyLine) {
  const how = checked?.proof == null ? '公布的记录里没有这一条' : `当时 ${checked.proof.slips} 支签，重算抽到第 ${checked.proof.slot + 1} 支`
  return <ListRow key={entry.entryId} title={entry.prize.title} note={`第 ${entry.counter + 1} 位 · ${how}`} status={agrees ? { tone: 'ok', word: '一致' } : { tone: 'bad', word: '不一致' }} />
}
