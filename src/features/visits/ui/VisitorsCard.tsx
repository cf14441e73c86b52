import { View } from '@tarojs/components'
import { Button, Card, Chips, ListRow } from '@/shared/ui'
import type { InviteDraft } from '../invite-draft'
import { visitorsOf, type InviteProblems } from '../invite-rules'
import { emptyVisitor, firstProblem, type DraftVisitor } from '../visitor-rules'
import { VisitorFields } from './VisitorFields'

/** What is to be opened for the group. */
export type VisitorsSheet = { readonly kind: 'visitor'; readonly index: number } | { readonly kind: 'paste' } | { readonly kind: 'contacts' }

interface VisitorsCardProps {
  readonly draft: InviteDraft
  readonly problems: InviteProblems | null
  /** A piece after the other (`useRowsShown`). */
  readonly rowsShown: number
  readonly onMany: (many: boolean) => void
  readonly onFirst: (visitor: DraftVisitor) => void
  readonly onCopyDown: () => void
  readonly onSheet: (sheet: VisitorsSheet) => void
}

const MODES = [{ value: 'one', label: '一位' }, { value: 'many', label: '多位' }] as const

const noteOf = ({ org, parking, note }: DraftVisitor): string | undefined =>
  [org, parking ? '需要车位' : '', note].filter((part) => part !== '').join(' · ') || undefined

/** Who comes: one by three fields, or a group as a list. */
export function VisitorsCard({ draft, problems, rowsShown, onMany, onFirst, onCopyDown, onSheet }: VisitorsCardProps) {
  const visitors = visitorsOf(draft)
  return (
    <Card title='访客' extra={<Button kind='quiet' onPress={() => onSheet({ kind: 'contacts' })}>来访过的人</Button>}>
      <Chips<'one' | 'many'> label='几位访客' options={MODES} value={draft.many ? 'many' : 'one'} onChange={(mode) => onMany(mode === 'many')} />
      {draft.many ? (
        <>
          <View className='invite-rows'>
            {visitors.slice(0, rowsShown).map((visitor, index) => {
              const problem = firstProblem(problems?.visitors[index] ?? null)
              return (
                <ListRow
                  key={index} title={`${index + 1}. ${visitor.name === '' ? '未填姓名' : visitor.name}`} note={noteOf(visitor)}
                  status={problem === undefined ? undefined : { tone: 'bad', word: problem }} onPress={() => onSheet({ kind: 'visitor', index })}
                />
              )
            })}
          </View>
          <View className='invite-problem' role='alert'>{problems?.total}</View>
          <View className='invite-keys'>
            <Button kind='secondary' block icon='plus' onPress={() => onSheet({ kind: 'visitor', index: visitors.length })}>添加</Button>
            <Button kind='secondary' block icon='clipboard' onPress={() => onSheet({ kind: 'paste' })}>从表格粘贴</Button>
          </View>
          {visitors.length < 2 ? null : <Button kind='quiet' block onPress={onCopyDown}>单位和车位都照第 1 位</Button>}
        </>
      ) : <VisitorFields visitor={visitors[0] ?? emptyVisitor} problems={problems?.visitors[0] ?? null} onChange={onFirst} />}
    </Card>
  )
}
