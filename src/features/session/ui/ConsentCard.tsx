import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { Button, Card } from '@/shared/ui'
import './session.css'

interface ConsentCardProps {
  readonly notice: Schema<'PrivacyNotice'>
  readonly onAgree: () => void
  readonly onDecline: () => void
}

/** Asked before anything is collected; every item with its purpose and retention, in plain words. */
export function ConsentCard({ notice, onAgree, onDecline }: ConsentCardProps) {
  return (
    <View>
      <Card title='使用前请看一下'>
        <View className='session-text'>{notice.summary}</View>
        <NoticeItems notice={notice} />
      </Card>
      <View className='session-answer'>
        <Button onPress={onAgree}>同意并继续</Button>
        <Button kind='quiet' block onPress={onDecline}>暂不同意</Button>
      </View>
    </View>
  )
}

/** The list of the notice. */
export function NoticeItems({ notice }: { readonly notice: Schema<'PrivacyNotice'> }) {
  return (
    <View className='session-items' role='list'>
      {notice.items.map((item) => (
        <View key={item.name} className='session-item' role='listitem'>
          <View className='session-item-name'>{item.name}{item.required ? '' : '（可以拒绝，不影响其他功能）'}</View>
          <View className='session-text'>{item.purpose}。保存期限：{item.retention}。</View>
        </View>
      ))}
    </View>
  )
}
