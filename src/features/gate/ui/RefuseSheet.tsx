import { useState } from 'react'
import type { Schema } from '@/api/types'
import { Button, Chips, Field, Sheet } from '@/shared/ui'
import { refusalOptions } from '../gate-words'

export type Refusal = Pick<Schema<'RefuseVisitor'>, 'reason' | 'note'>

interface RefuseSheetProps {
  readonly open: boolean
  /** Without network only the reason is kept: words could name somebody. */
  readonly isOffline: boolean
  readonly onClose: () => void
  readonly onRefuse: (refusal: Refusal) => void
}

/** Turning somebody away needs a reason; other reasons need words. The host is told. */
export function RefuseSheet({ open, ...rest }: RefuseSheetProps) {
  return open ? <Form {...rest} /> : null
}

function Form({ isOffline, onClose, onRefuse }: Omit<RefuseSheetProps, 'open'>) {
  const [reason, setReason] = useState<Schema<'RefusalReason'>>('identity_mismatch')
  const [note, setNote] = useState('')
  const [error, setError] = useState<string | undefined>()
  const words = note.trim()
  const send = () => {
    if (reason === 'other' && words === '' && !isOffline) return setError('写一下原因')
    onRefuse({ reason, note: words === '' ? null : words })
  }
  return (
    <Sheet open title='拒绝进入' onClose={onClose} footer={<Button kind='danger' size='l' onPress={send}>拒绝进入</Button>}>
      <Chips label='原因' options={refusalOptions} value={reason} onChange={setReason} />
      {isOffline ? null : <Field label='说明' name='refusal-note' optional={reason !== 'other'} maxLength={200} value={note} onChange={setNote} error={error} focus={error !== undefined} help='被访人会收到通知' />}
    </Sheet>
  )
}
