import type { Schema } from '@/api/types'
import { go } from '@/platform/navigation'
import { Card, ListRow } from '@/shared/ui'
import type { VisitQuestion } from './VisitSheets'

interface VisitKeysProps {
  readonly visit: Schema<'Visit'>
  readonly onQuestion: (question: VisitQuestion) => void
  /** Invites the same person again; only while it is known who that is. */
  readonly onAgain?: () => void
}

/** What else can be done with a visit; what ends it comes last. */
export function VisitKeys({ visit: { visitId, actions, origin }, onQuestion, onAgain }: VisitKeysProps) {
  const may = (action: typeof actions[number]) => actions.includes(action)
  if (actions.length === 0 && onAgain === undefined) return null
  return (
    <Card title='办理' flush>
      {may('change') ? <ListRow icon='calendar' title='改期或修改' onPress={() => go('visitInvite', { visit: visitId })} /> : null}
      {may('renew_link') ? <ListRow icon='refresh' title='换一个新链接' note={origin === 'invited' ? '发错人了，或链接传开了' : '原来的链接传开了'} onPress={() => onQuestion('renew')} /> : null}
      {onAgain === undefined ? null : <ListRow icon='plus' title='再邀请这位访客' onPress={onAgain} />}
      {may('decline') ? <ListRow icon='close' title='谢绝来访' onPress={() => onQuestion('decline')} /> : null}
      {may('cancel') ? <ListRow icon='delete' title='取消来访' onPress={() => onQuestion('cancel')} /> : null}
    </Card>
  )
}
