import { View } from '@tarojs/components'
import { Card, Stepper, Tick } from '@/shared/ui'
import './admission.css'

interface AdmissionFormProps {
  readonly persons: number
  /** Those registered. */
  readonly most: number
  readonly onPersons: (persons: number) => void
  /** Absent where the host need not come. */
  readonly host?: { readonly isHere: boolean; readonly name: string | null; readonly onChange: (isHere: boolean) => void }
}

/** How many really came, and whether the host stands here. */
export function AdmissionForm({ persons, most, onPersons, host }: AdmissionFormProps) {
  if (most === 1 && host === undefined) return null
  return (
    <Card>
      {host === undefined ? null : <Tick className='gate-host' checked={host.isHere} onChange={host.onChange}>{host.name === null ? '被访人已到场' : `被访人 ${host.name} 已到场`}</Tick>}
      {most === 1 ? null : (
        <View className='gate-persons'>
          <View className='gate-persons-label'>实到人数</View>
          <Stepper label='实到人数' value={persons} max={most} onChange={onPersons} unit='人' />
        </View>
      )}
    </Card>
  )
}
