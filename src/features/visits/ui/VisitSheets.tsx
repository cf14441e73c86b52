import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Schema } from '@/api/types'
import { Button, Chips, Dialog, Field, Sheet } from '@/shared/ui'
import { LONGEST_TEXT, lineProblem } from '../visitor-rules'
import type { VisitActions } from '../use-visit-actions'

/** What is asked before it is done. */
export type VisitQuestion = 'decline' | 'cancel' | 'renew'

interface VisitSheetsProps {
  readonly visit: Schema<'Visit'>
  readonly question: VisitQuestion | null
  readonly actions: VisitActions
  readonly onClose: () => void
}

/** Why, how much, and whether: the questions before a host's decision. */
export function VisitSheets({ visit, question, actions, onClose }: VisitSheetsProps) {
  switch (question) {
    case null: return null
    case 'decline': return (
      <DeclineSheet
        onClose={onClose}
        onDecline={(reason) => {
          onClose()
          actions.decline(reason)
        }}
      />
    )
    case 'cancel': return (
      <CancelSheet
        name={visit.visitorName} isSeries={visit.seriesId !== null} onClose={onClose}
        onCancel={(scope) => {
          onClose()
          actions.cancel(scope)
        }}
      />
    )
    case 'renew': return (
      <Dialog
        open title='换一个新链接？' confirmLabel='换链接' onCancel={onClose}
        onConfirm={() => {
          onClose()
          actions.renew()
        }}
      >
        {visit.state === 'approved' ? '原来的链接和通行码立刻作废，访客用新链接确认后，要您重新批准。' : '原来的链接立刻作废，把新链接发给本人。'}
      </Dialog>
    )
  }
}

const REASONS = ['时间不合适，请另约', '事情已经办好，不用来了', '请联系其他部门'].map((value) => ({ value, label: value }))

function DeclineSheet({ onClose, onDecline }: { readonly onClose: () => void; readonly onDecline: (reason: string) => void }) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const problem = reason.trim() === '' ? '请写明理由，访客会看到' : lineProblem(reason, LONGEST_TEXT)
  const decline = () => {
    setTried(true)
    if (problem === undefined) onDecline(reason.trim())
  }
  return (
    <Sheet open title='谢绝来访' onClose={onClose} footer={<Button kind='danger' size='l' onPress={decline}>谢绝</Button>}>
      <Chips label='常用理由' options={REASONS} value={reason} onChange={setReason} />
      <View className='visit-reason-field'>
        <Field label='理由' name='decline-reason' value={reason} maxLength={LONGEST_TEXT} help='访客会看到这句话' error={tried ? problem : undefined} focus={tried && problem !== undefined} onChange={setReason} />
      </View>
    </Sheet>
  )
}

type Scope = Schema<'CancelVisit'>['scope']
const SCOPES: readonly { value: Scope; label: string }[] = [{ value: 'this', label: '只取消这一次' }, { value: 'this_and_later', label: '这次和以后的' }]

interface CancelSheetProps {
  readonly name: string
  readonly isSeries: boolean
  readonly onClose: () => void
  readonly onCancel: (scope: Scope) => void
}

function CancelSheet({ name, isSeries, onClose, onCancel }: CancelSheetProps) {
  const [scope, setScope] = useState<Scope>('this')
  const words = `${name}的通行码会立刻作废，打开链接会看到已取消。`
  if (!isSeries) return <Dialog open title='取消这次来访？' confirmLabel='取消来访' cancelLabel='不取消' danger onConfirm={() => onCancel('this')} onCancel={onClose}>{words}</Dialog>
  return (
    <Sheet open title='取消来访' onClose={onClose} footer={<Button kind='danger' size='l' onPress={() => onCancel(scope)}>{scope === 'this' ? '取消这一次' : '取消这次和以后的'}</Button>}>
      <Chips<Scope> label='取消哪些' options={SCOPES} value={scope} onChange={setScope} />
      <View className='visit-note'>{words}</View>
    </Sheet>
  )
}
