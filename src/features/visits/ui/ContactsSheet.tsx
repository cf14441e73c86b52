import { useState } from 'react'
import { usePages } from '@/api/use-pages'
import type { Schema } from '@/api/types'
import { PagedList } from '@/features/shell'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { Field, ListRow, Sheet } from '@/shared/ui'
import { useSettled } from '../use-settled'
import { emptyVisitor, type DraftVisitor } from '../visitor-rules'

interface ContactsSheetProps {
  readonly onChoose: (visitor: DraftVisitor) => void
  readonly onClose: () => void
}

/** As many rows as one update of the mini-program's view carries with ease. */
const ROWS = 8

const visitorOf = ({ visitId, name, org, plate }: Schema<'VisitContact'>): DraftVisitor =>
  ({ ...emptyVisitor, name, org: org ?? '', parking: plate !== null, againVisitId: visitId })

const timeOf = ({ lastVisitAt }: Schema<'VisitContact'>, nowMs: number): string =>
  `${Date.parse(lastVisitAt) > nowMs ? '已约' : '最近一次'} ${dayAndTime(lastVisitAt, nowMs)}`

/** Who came before: chosen again, they only confirm what they registered then. */
export function ContactsSheet({ onChoose, onClose }: ContactsSheetProps) {
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  const pages = usePages('listVisitContacts', { query: { limit: ROWS, ...(q === '' ? {} : { q }) } })
  const empty = q === '' ? { title: '还没有来访过的人', text: '来访过的访客会记在这里，直到个人信息删除' } : { title: '没有找到', text: '换一个名字或单位试试' }
  const row = (contact: Schema<'VisitContact'>) => (
    <ListRow
      key={contact.visitId} icon='user' title={contact.name} note={[contact.org, contact.phoneMasked].filter(Boolean).join(' · ')}
      time={`${timeOf(contact, clock.now())}，共 ${contact.visits} 次`} onPress={() => onChoose(visitorOf(contact))}
    />
  )
  return (
    <Sheet open tall title='来访过的人' onClose={onClose}>
      <Field label='姓名或单位' name='contact-q' value={typed} maxLength={30} onChange={setTyped} />
      <PagedList pages={pages} row={row} empty={empty} />
    </Sheet>
  )
}
