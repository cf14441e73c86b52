import { View } from '@tarojs/components'
import './base.css'
import './facts.css'

export interface FactsProps {
  facts: readonly (readonly [label: string, value: string])[]
}

/** Names and values, one pair a line. */
export const Facts = ({ facts }: FactsProps) => (
  <View>
    {facts.map(([label, value]) => (
      <View key={label} className='u-fact'>
        <View className='u-fact-label'>{label}</View>
        <View className='u-fact-value u-num'>{value}</View>
      </View>
    ))}
  </View>
)
