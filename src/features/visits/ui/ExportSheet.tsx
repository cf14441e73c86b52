import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/client'
import { failureWords } from '@/api/words'
import { saveText } from '@/platform/save-text'
import { clock } from '@/shared/lib/clock'
import { monthName, monthOf, shiftMonth } from '@/shared/lib/time'
import { Button, Icon, press, Sheet, toast } from '@/shared/ui'
import { exportRange, monthsBetween } from '../export-range'

interface ExportSheetProps {
  readonly onClose: () => void
}

/** Visits of some months as a table. */
export function ExportSheet({ onClose }: ExportSheetProps) {
  const thisMonth = monthOf(clock.now())
  const [from, setFrom] = useState(thisMonth)
  const [to, setTo] = useState(thisMonth)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const run = async () => {
    setBusy(true)
    setProblem('')
    const result = await call('exportVisits', { query: exportRange(from, to) })
    setBusy(false)
    if (result.kind !== 'ok') {
      const { title, next } = failureWords(result)
      return setProblem(`${title}，${next}`)
    }
    const { fileName, rows, csv } = result.body
    if (rows === 0) return setProblem('这几个月没有来访记录')
    switch (await saveText(fileName, csv)) {
      case 'saved': toast(`已导出 ${rows} 条`, 'ok'); break
      case 'copied': toast(`已复制 ${rows} 条，粘贴到表格或发给文件传输助手`, 'ok'); break
      case 'failed': return setProblem('没能复制，请再试一次')
    }
    onClose()
  }
  const step = (word: string, month: string, choose: (month: string) => void) => (
    <View className='visits-months'>
      <View className='visits-months-word'>{word}</View>
      <Turn icon='chevron-left' name={`${word}早一个月`} onPress={() => choose(shiftMonth(month, -1))} />
      <View className='visits-month u-num' role='status'>{monthName(month)}</View>
      <Turn icon='chevron-right' name={`${word}晚一个月`} disabled={month >= thisMonth} onPress={() => choose(shiftMonth(month, 1))} />
    </View>
  )
  const count = monthsBetween(from, to)
  return (
    <Sheet
      open title='导出来访记录' onClose={onClose}
      footer={<Button busy={busy} disabled={count > 12} note={count > 12 ? '一次最多导出 12 个月' : undefined} onPress={() => void run()}>{busy ? '正在导出' : '导出表格'}</Button>}
    >
      {step('从', from, (month) => {
        setFrom(month)
        if (month > to) setTo(month)
      })}
      {step('到', to, (month) => {
        setTo(month)
        if (month < from) setFrom(month)
      })}
      <View className='visit-link-note'>证件和手机号只有打码的；个人信息到期删除后，记录里不再有姓名。</View>
      <View className='visits-problem' role='alert'>{problem}</View>
    </Sheet>
  )
}

interface TurnProps {
  readonly icon: 'chevron-left' | 'chevron-right'
  readonly name: string
  readonly disabled?: boolean
  readonly onPress: () => void
}

function Turn({ icon, name, disabled, onPress }: TurnProps) {
  return <View className={disabled === true ? 'visits-turn u-press u-off' : 'visits-turn u-press'} {...press({ onPress, disabled })} aria-label={name}><Icon name={icon} /></View>
}
