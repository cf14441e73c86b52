import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { documentWords } from '@/features/visits'
import { clock } from '@/shared/lib/clock'
import { Button, Chips, Field, Sheet } from '@/shared/ui'
import { unmaskOptions } from '../gate-words'
import type { useUnmasking } from '../use-unmasking'
import './unmask.css'

interface UnmaskSheetProps {
  readonly open: boolean
  readonly unmasking: ReturnType<typeof useUnmasking>
  readonly onClose: () => void
}

/** Why first, then the identity for a short while; each look is logged. */
export function UnmaskSheet({ open, unmasking, onClose }: UnmaskSheetProps) {
  if (!open) return null
  const close = () => {
    unmasking.cover()
    onClose()
  }
  return unmasking.identity === null ? <Ask unmasking={unmasking} onClose={close} /> : <Identity identity={unmasking.identity} onClose={close} />
}

function Ask({ unmasking: { busy, failure, unmask }, onClose }: Omit<UnmaskSheetProps, 'open'>) {
  const [reason, setReason] = useState<Schema<'UnmaskReason'>>('identity_check')
  const [note, setNote] = useState('')
  const words = failure === null ? null : failureWords(failure)
  const see = () => void unmask(reason, note.trim() === '' ? null : note.trim())
  return (
    <Sheet open title='看完整身份' onClose={onClose} footer={<Button busy={busy} onPress={see}>{busy ? '正在读取' : '查看'}</Button>}>
      <View className='unmask-note'>会记下谁、什么时候、为什么看的。</View>
      <Chips label='原因' options={unmaskOptions} value={reason} onChange={setReason} />
      <Field label='说明' name='unmask-note' optional maxLength={200} value={note} onChange={setNote} />
      <View className='unmask-problem' role='alert'>{words === null ? '' : `${words.title}，${words.next}`}</View>
    </Sheet>
  )
}

function Identity({ identity, onClose }: { readonly identity: Schema<'VisitorIdentity'>; readonly onClose: () => void }) {
  const { name, document, phone, companions, hideAt } = identity
  return (
    <Sheet open title='完整身份' onClose={onClose} footer={<Button kind='secondary' size='l' onPress={onClose}>盖上</Button>}>
      <Countdown until={hideAt} />
      <View className='unmask-name'>{name}</View>
      <Document document={document} />
      {phone === null ? null : <View className='unmask-number u-num'>电话 {phone}</View>}
      {companions.map((companion, index) => (
        <View key={index} className='unmask-companion'>
          <View className='unmask-companion-name'>{companion.name}</View>
          <Document document={companion.document} />
        </View>
      ))}
    </Sheet>
  )
}

function Document({ document }: { readonly document: Schema<'FullDocument'> | null }) {
  return <View className='unmask-number u-num'>{document === null ? '没有登记证件' : `${documentWords(document.kind)} ${document.number}`}</View>
}

/** Whole seconds until the identity is covered again. */
function Countdown({ until }: { readonly until: string }) {
  const left = () => Math.max(0, Math.ceil((Date.parse(until) - clock.now()) / 1000))
  const [seconds, setSeconds] = useState(left)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left), 500)
    return () => clearInterval(timer)
  })
  return <View className='unmask-note u-num'>{seconds} 秒后自动盖上</View>
}
