import { View } from '@tarojs/components'
import { classes } from './classes'
import './base.css'
import './facts.css'

/** A name and its value. */
export type Fact = readonly [label: string, value: string]

export interface FactsProps {
  facts: readonly Fact[]
  /** Values below their names and small: digests and signatures are too long for a line beside them. */
  stacked?: boolean
}

/** Names and values, one pair a line. */
export const Facts = ({ facts, stacked = false }: FactsProps) => (
  <View className={classes('u-facts', stacked && 'u-facts-stacked')}>
    {facts.map(([label, value]) => (
      <View key={label} className='u-fact'>
        <View className='u-fact-label'>{label}</View>
        <View className='u-fact-value u-num'>{value}</View>
      </View>
    ))}
  </View>
)
