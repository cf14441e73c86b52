import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { visitStatus } from '@/features/visits'
import { Card, StatusMark } from '@/shared/ui'
import { stateWords } from '../invitation-words'
import './invitation.css'

/** How it stands, large, and what follows from it; read out when it changes. */
export function StateCard({ invitation }: { readonly invitation: Schema<'Invitation'> }) {
  const { tone, word } = visitStatus(invitation.state)
  const { title, text } = stateWords(invitation)
  return (
    <View role='status' aria-live='polite'>
      <Card>
        <StatusMark tone={tone}>{word}</StatusMark>
        <View className='inv-title' role='heading' aria-level={2}>{title}</View>
        <View className='inv-text'>{text}</View>
      </Card>
    </View>
  )
}
