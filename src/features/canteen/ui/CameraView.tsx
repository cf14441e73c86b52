import { View } from '@tarojs/components'
import type { CameraState, ScanOutcome } from '@/platform/scan'
import { Button, Icon } from '@/shared/ui'
import { useCamera } from '../use-camera'
import './scan.css'

interface CameraViewProps {
  readonly active: boolean
  /** Another number starts the camera again. */
  readonly round: number
  readonly onOutcome: (outcome: ScanOutcome) => void
}

const PHASES: Record<CameraState['phase'], string> = {
  opening: '正在打开相机',
  loading_decoder: '正在准备识别',
  looking: '把二维码放进画面',
  ended: '',
}

/** The live picture in a box of fixed size, with the light where the phone has one. */
export function CameraView({ active, round, onOutcome }: CameraViewProps) {
  const { host, state, setTorch } = useCamera(active, round, onOutcome)
  return (
    <View className='scan-camera'>
      <View className='scan-live' ref={host} />
      {active ? <View className='scan-frame' aria-hidden='true' /> : <View className='scan-off'><Icon name='scan' size='xl' />相机没有打开</View>}
      <View className='scan-phase' role='status' aria-live='polite'>{active ? PHASES[state.phase] : ''}</View>
      {active && state.torch !== 'none' ? (
        <View className='scan-torch'>
          <Button kind='secondary' icon='torch' onPress={() => setTorch(state.torch === 'off')}>{state.torch === 'on' ? '关灯' : '开灯'}</Button>
        </View>
      ) : null}
    </View>
  )
}
