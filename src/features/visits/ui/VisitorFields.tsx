import { View } from '@tarojs/components'
import { Field, Tick } from '@/shared/ui'
import { MAX_TEXT, type DraftVisitor, type VisitorProblems } from '../visitor-rules'
import './invite.css'

interface VisitorFieldsProps {
  readonly visitor: DraftVisitor
  /** Shown once it was tried to send. */
  readonly problems: VisitorProblems | null
  readonly onChange: (visitor: DraftVisitor) => void
  readonly onConfirm?: () => void
}

/** One visitor by name. What is personal the visitor fills in. */
export function VisitorFields({ visitor, problems, onChange, onConfirm }: VisitorFieldsProps) {
  return (
    <View className='invite-fields'>
      <Field
        label='访客姓名' name='visitor-name' value={visitor.name} maxLength={MAX_TEXT} error={problems?.name} focus={problems?.name !== undefined}
        onChange={(name) => onChange({ ...visitor, name, againVisitId: null })} onConfirm={onConfirm}
      />
      <Field
        label='单位' optional name='visitor-org' value={visitor.org} maxLength={MAX_TEXT} error={problems?.org}
        focus={problems?.name === undefined && problems?.org !== undefined} onChange={(org) => onChange({ ...visitor, org })} onConfirm={onConfirm}
      />
      <View className='invite-tick'><Tick checked={visitor.parking} onChange={(parking) => onChange({ ...visitor, parking })}>开车来，需要车位</Tick></View>
      <Field
        label='备注' optional name='visitor-note' value={visitor.note} maxLength={MAX_TEXT} error={problems?.note} help='只有您自己看得到'
        focus={problems?.name === undefined && problems?.org === undefined && problems?.note !== undefined}
        onChange={(note) => onChange({ ...visitor, note })}
      />
    </View>
  )
}
