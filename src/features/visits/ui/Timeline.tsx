import { View } from '@tarojs/components'
import { Card } from '@/shared/ui'
import type { Step } from '../timeline'
import './visit.css'

const stages: Readonly<Record<Step['stage'], string>> = { done: '已完成', now: '现在', next: '还没有', stopped: '到此为止' }

/** From the invitation to the way out. */
export function Timeline({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <Card title='进展'>
      <View role='list'>
        {steps.map(({ name, stage, words }) => (
          <View key={name} role='listitem' className={`visit-step visit-step-${stage}`} aria-label={[name, stages[stage], words].filter(Boolean).join('，')}>
            <View className='visit-step-mark' aria-hidden='true' />
            <View className='visit-step-name'>{name}</View>
            {words === undefined ? null : <View className='visit-step-words u-num'>{words}</View>}
          </View>
        ))}
      </View>
    </Card>
  )
}
