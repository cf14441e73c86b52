import { View } from '@tarojs/components'
import './mall.css'

/** Names and values, one pair a line. */
export function Facts({ facts }: { readonly facts: readonly (readonly [label: string, value: string])[] }) {
  return (
    <View>
      {facts.map(([label, value]) => (
        <View key={label} className='mall-fact'>
          <View className='mall-fact-label'>{label}</View>
          <View className='mall-fact-value u-num'>{value}</View>
        </View>
      ))}
    </View>
  )
}
