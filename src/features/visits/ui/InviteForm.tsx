import type { Schema } from '@/api/types'
import { useDrawn, useRowsShown } from '@/features/shell'
import { WhenCard } from '@/features/visit-when'
import { clock } from '@/shared/lib/clock'
import { ListRow } from '@/shared/ui'
import type { InviteDraft } from '../invite-draft'
import { asGroup, copyDown, repetitionWords, withDay, type InviteProblems } from '../invite-rules'
import { ArrangeCard } from './ArrangeCard'
import type { OpenSheet } from './InviteSheets'
import { VisitorsCard } from './VisitorsCard'
import { WhatCard } from './WhatCard'

interface InviteFormProps {
  readonly options: Schema<'VisitOptions'>
  readonly draft: InviteDraft
  readonly problems: InviteProblems | null
  readonly onChange: (draft: InviteDraft) => void
  readonly onSheet: (sheet: OpenSheet) => void
}

/** The whole invitation in the order in which one thinks of it: who, when, where, why. */
export function InviteForm({ options, draft, problems, onChange, onSheet }: InviteFormProps) {
  const rowsShown = useRowsShown(draft.visitors.length)
  const drawn = useDrawn()
  const { repetition, colleague } = draft
  return (
    <>
      <VisitorsCard
        draft={draft} problems={problems} rowsShown={rowsShown} onSheet={onSheet}
        onMany={(many) => onChange(asGroup(draft, many))} onFirst={(visitor) => onChange({ ...draft, visitors: [visitor] })}
        onCopyDown={() => onChange({ ...draft, visitors: copyDown(draft.visitors) })}
      />
      <WhenCard
        when={draft.when} policy={options.policy} nowMs={clock.now()} problem={problems?.when}
        onChange={(when) => onChange({ ...withDay(draft, when.day), when })} onSheet={(kind) => onSheet({ kind })}
      />
      {drawn ? (
        <>
          <ArrangeCard
            buildings={options.buildings} place={draft} entries={draft.entries}
            onPlace={() => onSheet({ kind: 'place' })} onEntries={(entries) => onChange({ ...draft, entries })}
          >
            <ListRow
              icon='calendar' title={repetition === null ? '只来一次' : repetitionWords(repetition)} note='重复' onPress={() => onSheet({ kind: 'repeat' })}
              status={problems?.repetition === undefined ? undefined : { tone: 'bad', word: problems.repetition }}
            />
            <ListRow icon='users' title={colleague === null ? '我自己' : colleague.name} note={colleague === null ? '由谁接待' : `代同事邀请 · ${colleague.unitName}`} onPress={() => onSheet({ kind: 'colleague' })} />
          </ArrangeCard>
          <WhatCard
            purposes={options.purposes} purpose={draft.purpose} text={draft.purposeText} problem={problems?.purposeText}
            onChange={(change) => onChange({ ...draft, ...change })}
          />
        </>
      ) : null}
    </>
  )
}
