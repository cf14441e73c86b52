import { View } from '@tarojs/components'
import { Button, Card } from '@/shared/ui'
import './visit.css'

interface NewsProps {
  readonly lines: readonly string[]
  /** Takes it away; without it the news stay. */
  readonly onSeen?: () => void
}

/** What somebody else changed while one looked. */
export function News({ lines, onSeen }: NewsProps) {
  if (lines.length === 0) return null
  return (
    <View role='alert'>
      <Card title='来访信息刚刚有变化' extra={onSeen === undefined ? undefined : <Button kind='quiet' onPress={onSeen}>知道了</Button>}>
        {lines.map((line) => <View key={line} className='visit-news u-num'>{line}</View>)}
      </Card>
    </View>
  )
}
