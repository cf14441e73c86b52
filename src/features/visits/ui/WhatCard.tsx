import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { Card, Chips, Field } from '@/shared/ui'
import { LONGEST_TEXT } from '../visitor-rules'
import { purposeWords } from '../visit-words'

interface WhatCardProps {
  readonly purposes: readonly Schema<'VisitPurpose'>[]
  readonly purpose: Schema<'VisitPurpose'>
  readonly text: string
  readonly problem: string | undefined
  readonly onChange: (change: { readonly purpose?: Schema<'VisitPurpose'>; readonly purposeText?: string }) => void
}

/** What the visit is for. */
export function WhatCard({ purposes, purpose, text, problem, onChange }: WhatCardProps) {
  return (
    <Card title='来访事由'>
      <Chips label='来访事由' options={purposes.map((value) => ({ value, label: purposeWords(value) }))} value={purpose} onChange={(next) => onChange({ purpose: next })} />
      <View className='invite-text'>
        <Field
          label='具体事由' optional name='purpose-text' value={text} maxLength={LONGEST_TEXT} error={problem} focus={problem !== undefined}
          help='访客和门岗也看得到' onChange={(purposeText) => onChange({ purposeText })}
        />
      </View>
    </Card>
  )
}
