import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { Button, Field, ListRow, Sheet, Skeleton, StateView } from '@/shared/ui'
import { useSettled } from '../use-settled'

interface ColleagueSheetProps {
  /** Who is signed in: found as well, and no colleague. */
  readonly ownId: string | undefined
  readonly chosen: Schema<'StaffMember'> | null
  readonly onChoose: (colleague: Schema<'StaffMember'> | null) => void
  readonly onClose: () => void
}

/** For whom one invites: a colleague of the own unit, who is the host then and approves. */
export function ColleagueSheet({ ownId, chosen, onChoose, onClose }: ColleagueSheetProps) {
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  return (
    <Sheet
      open tall title='代同事邀请' onClose={onClose}
      footer={chosen === null ? undefined : <Button kind='secondary' block onPress={() => onChoose(null)}>{`不代${chosen.name}，由我接待`}</Button>}
    >
      <Field label='同事姓名' name='staff-q' value={typed} maxLength={20} help='本单位的同事。访客由同事接待，您也能看到进展' onChange={setTyped} />
      {q === '' ? null : <Colleagues q={q} ownId={ownId} onChoose={onChoose} />}
    </Sheet>
  )
}

function Colleagues({ q, ownId, onChoose }: { readonly q: string } & Pick<ColleagueSheetProps, 'ownId' | 'onChoose'>) {
  const { data, error, isPlaceholderData, refetch } = useRead('findStaff', { query: { q } }, { keepsPrevious: true })
  if (error !== null) {
    const { title, next } = failureWords(error.failure)
    return <StateView kind='error' title={title} text={next} action={{ onPress: () => void refetch() }} />
  }
  const others = data?.items.filter(({ staffId }) => staffId !== ownId) ?? []
  if (others.length > 0) return <View>{others.map((one) => <ListRow key={one.staffId} icon='user' title={one.name} note={one.unitName} onPress={() => onChoose(one)} />)}</View>
  if (data === undefined || isPlaceholderData) return <Skeleton kind='row' count={2} />
  return <StateView kind='empty' title='没有找到这位同事' text='只能代本单位的同事邀请' />
}
