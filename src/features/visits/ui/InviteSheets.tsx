import type { Schema } from '@/api/types'
import { WhenSheets, type WhenSheet } from '@/features/visit-when'
import { clock } from '@/shared/lib/clock'
import { shiftDay } from '@/shared/lib/days'
import { dayOf } from '@/shared/lib/time'
import { toast } from '@/shared/ui'
import type { InviteDraft } from '../invite-draft'
import { MOST_VISITORS, withDay } from '../invite-rules'
import { emptyVisitor, type DraftVisitor } from '../visitor-rules'
import { ColleagueSheet } from './ColleagueSheet'
import { ContactsSheet } from './ContactsSheet'
import { PasteSheet } from './PasteSheet'
import { PlaceSheet } from './PlaceSheet'
import { RepeatSheet } from './RepeatSheet'
import { VisitorSheet } from './VisitorSheet'
import type { VisitorsSheet } from './VisitorsCard'

/** What is open above the form. */
export type OpenSheet = VisitorsSheet | { readonly kind: WhenSheet | 'place' | 'repeat' | 'colleague' }

interface InviteSheetsProps {
  readonly sheet: OpenSheet | null
  readonly options: Schema<'VisitOptions'>
  readonly draft: InviteDraft
  readonly ownId: string
  readonly onChange: (draft: InviteDraft) => void
  readonly onSheet: (sheet: OpenSheet | null) => void
}

/** Every sheet of the invitation; one of them is open, or none. */
export function InviteSheets({ sheet, options, draft, ownId, onChange, onSheet }: InviteSheetsProps) {
  if (sheet === null) return null
  const { visitors } = draft
  const close = () => onSheet(null)
  const put = (next: readonly DraftVisitor[]) => onChange({ ...draft, visitors: next })
  switch (sheet.kind) {
    case 'day':
    case 'from':
    case 'to': return <WhenSheets sheet={sheet.kind} when={draft.when} policy={options.policy} nowMs={clock.now()} onChange={(when) => onChange({ ...withDay(draft, when.day), when })} onClose={close} />
    case 'place': return <PlaceSheet buildings={options.buildings} place={draft} onChange={(place) => onChange({ ...draft, ...place })} onClose={close} />
    case 'repeat': return (
      <RepeatSheet
        draft={draft} last={shiftDay(dayOf(clock.now()), options.policy.maxDaysAhead)} onClose={close}
        onChange={(repetition) => onChange({ ...draft, repetition })}
      />
    )
    case 'colleague': return (
      <ColleagueSheet
        ownId={ownId} chosen={draft.colleague} onClose={close}
        onChoose={(colleague) => {
          onChange({ ...draft, colleague })
          close()
        }}
      />
    )
    case 'visitor': return (
      <VisitorSheet
        key={sheet.index} visitor={visitors[sheet.index] ?? { ...emptyVisitor, org: visitors[sheet.index - 1]?.org ?? '' }} isNew={visitors[sheet.index] === undefined} onClose={close}
        onSave={(visitor, another) => {
          put([...visitors.slice(0, sheet.index), visitor, ...visitors.slice(sheet.index + 1)])
          onSheet(another && visitors.length + 1 < MOST_VISITORS ? { kind: 'visitor', index: sheet.index + 1 } : null)
        }}
        onRemove={() => {
          put(visitors.filter((_, index) => index !== sheet.index))
          close()
        }}
      />
    )
    case 'paste': return (
      <PasteSheet
        room={MOST_VISITORS - visitors.length} onClose={close}
        onTake={(taken) => {
          put([...visitors, ...taken])
          close()
        }}
      />
    )
    case 'contacts': return (
      <ContactsSheet
        onClose={close}
        onChoose={(visitor) => {
          if (draft.many) {
            put([...visitors, visitor])
            toast(`已加上${visitor.name}`, 'ok')
          } else {
            put([visitor])
            close()
          }
        }}
      />
    )
  }
}
