import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { dayOf, dayStart, monthDay } from '@/shared/lib/time'
import { clock } from '@/shared/lib/clock'
import { Card, StatusMark } from '@/shared/ui'
import './points.css'

type Rule = Schema<'EarnRule'>

/** What earns points, in the office's own words; those of later or of services that are not open yet say so. */
export function RulesCard({ rules }: { readonly rules: readonly Rule[] }) {
  const today = dayOf(clock.now())
  return (
    <Card title='怎样得积分'>
      {rules.map((rule) => (
        <View key={rule.ruleId} className='points-rule'>
          <View className='points-rule-head'>
            <View className='points-rule-title'>{rule.title}</View>
            {rule.available ? null : <StatusMark tone='idle'>暂未开放</StatusMark>}
          </View>
          <View className='points-note u-num'>{rule.text}{rule.effectiveFrom > today ? `（${monthDay(dayStart(rule.effectiveFrom))}起）` : ''}</View>
        </View>
      ))}
    </Card>
  )
}
