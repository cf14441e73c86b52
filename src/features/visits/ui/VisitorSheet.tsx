import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Sheet } from '@/shared/ui'
import { visitorProblems, type DraftVisitor } from '../visitor-rules'
import { VisitorFields } from './VisitorFields'

interface VisitorSheetProps {
  readonly visitor: DraftVisitor
  readonly isNew: boolean
  /** Saves this one; `another`: and goes on with the next. */
  readonly onSave: (visitor: DraftVisitor, another: boolean) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** One of a group: a new one, or one to change. */
export function VisitorSheet({ visitor: given, isNew, onSave, onRemove, onClose }: VisitorSheetProps) {
  const [visitor, setVisitor] = useState(given)
  const [tried, setTried] = useState(!isNew)
  const save = (another: boolean) => {
    setTried(true)
    if (visitorProblems(visitor) === null) onSave(visitor, another)
  }
  return (
    <Sheet
      open title={isNew ? '添加访客' : '修改访客'} onClose={onClose}
      footer={(
        <View className='invite-sheet-keys'>
          <Button onPress={() => save(false)}>{isNew ? '添加' : '保存'}</Button>
          {isNew ? <Button kind='secondary' block onPress={() => save(true)}>添加，再加一位</Button> : null}
        </View>
      )}
    >
      <VisitorFields visitor={visitor} problems={tried ? visitorProblems(visitor) : null} onChange={setVisitor} onConfirm={() => save(false)} />
      {isNew ? null : <View className='invite-remove'><Button kind='quiet' icon='delete' onPress={onRemove}>不邀请这一位</Button></View>}
    </Sheet>
  )
}
