import { View } from '@tarojs/components'
import { hourMinute } from '@/shared/lib/time'
import { Button, Chips, Sheet } from '@/shared/ui'
import { chosen, type PayDraft, type PeriodId, type Resolution, type Scene } from '../rules'

interface MealSheetProps {
  readonly open: boolean
  readonly resolution: Resolution
  readonly draft: PayDraft
  readonly onChange: (patch: Partial<PayDraft>) => void
  readonly onClose: () => void
}

/** Which meal this is: the period (the running one, or the one just ended) and the scene. */
export function MealSheet({ open, resolution, draft, onChange, onClose }: MealSheetProps) {
  const { scene, period } = chosen(resolution, draft)
  const periods = resolution.periods.map((option) => ({ value: option.periodId, label: `${option.name} ${hourMinute(option.startsAt)}–${hourMinute(option.endsAt)}` }))
  const scenes = resolution.scenes.map((option) => ({ value: option.scene, label: option.name }))
  return (
    <Sheet open={open} title='餐次与用餐方式' onClose={onClose} footer={<Button onPress={onClose}>完成</Button>}>
      <View className='pay-sheet-title'>餐次</View>
      <Chips<PeriodId> label='餐次' options={periods} value={period.periodId} onChange={(periodId) => onChange({ periodId })} />
      <View className='pay-sheet-title'>用餐方式</View>
      <Chips<Scene> label='用餐方式' options={scenes} value={scene.scene} onChange={(next) => onChange({ scene: next })} />
    </Sheet>
  )
}
