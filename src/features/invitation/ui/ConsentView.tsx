import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { Card } from '@/shared/ui'
import './person.css'

/** What is collected, what for and for how long; read (aloud) before anything is typed. */
export function ConsentView({ consent }: { readonly consent: Schema<'VisitConsent'> }) {
  // Told once where it is the same for all: what is short is read.
  const isSame = new Set(consent.items.map(({ retention }) => retention)).size < 2
  return (
    <Card title='填写前请看一下'>
      <View className='person-text'>{consent.summary}</View>
      <View className='person-items' role='list'>
        {consent.items.map((item) => (
          <View key={item.name} className='person-item' role='listitem'>
            <View className='person-item-name'>{item.name}{item.required ? '' : '（可以不填）'}</View>
            <View className='person-text'>{item.purpose}。{isSame ? '' : `保存期限：${item.retention}。`}</View>
          </View>
        ))}
      </View>
      <View className='person-text person-retention'>来访结束 {consent.retentionDays} 天后自动删除。之前想撤回，随时可以在这个页面上删除。</View>
    </Card>
  )
}
