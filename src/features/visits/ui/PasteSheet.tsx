import { Textarea, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Button, Sheet, StatusMark } from '@/shared/ui'
import { readSheet } from '../paste'
import type { DraftVisitor } from '../visitor-rules'

interface PasteSheetProps {
  /** So many more can be taken. */
  readonly room: number
  readonly onTake: (visitors: readonly DraftVisitor[]) => void
  readonly onClose: () => void
}

const LONGEST = 20_000

/** Lines of a spreadsheet become visitors; each line that cannot is named with its reason before anything is taken. */
export function PasteSheet({ room, onTake, onClose }: PasteSheetProps) {
  const [text, setText] = useState('')
  const rows = useMemo(() => readSheet(text), [text])
  const good = rows.filter(({ problem }) => problem === undefined)
  const bad = rows.filter(({ problem }) => problem !== undefined)
  const over = good.length > room
  return (
    <Sheet
      open title='从表格粘贴' onClose={onClose}
      footer={(
        <Button disabled={good.length === 0 || over} note={over ? `一次最多 30 位，还能加 ${room} 位` : undefined} onPress={() => onTake(good.map(({ visitor }) => visitor))}>
          {good.length === 0 ? '加入名单' : `加入 ${good.length} 位`}
        </Button>
      )}
    >
      <View className='invite-help'>在 Excel 或 WPS 里选中这几列，复制后粘贴：姓名、单位、车位（是或否）、备注。单位以后可以空着。</View>
      <View className='invite-paste-box'>
        <Textarea className='invite-paste' name='paste' aria-label='表格内容' value={text} maxlength={LONGEST} onInput={(event) => setText(event.detail.value)} />
      </View>
      <View role='status'>
        {rows.length === 0 ? null : <View className='invite-paste-sum'>{bad.length === 0 ? `认出 ${good.length} 位` : `认出 ${good.length} 位，${bad.length} 行有问题，没有算进去`}</View>}
        {bad.slice(0, 5).map(({ line, visitor, problem }) => (
          <View key={line} className='invite-paste-bad'><StatusMark tone='bad'>{`第 ${line} 行 ${visitor.name.slice(0, 10)}：${problem ?? ''}`}</StatusMark></View>
        ))}
      </View>
    </Sheet>
  )
}
