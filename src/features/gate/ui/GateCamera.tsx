import { View } from '@tarojs/components'
import type { CameraState } from '@/platform/scan'
import { Button } from '@/shared/ui'
import type { Feed } from '../use-feed'
import './gate-camera.css'

const PHASES: Readonly<Record<CameraState['phase'], string>> = {
  opening: '正在打开相机', loading_decoder: '正在准备识别', looking: '把访客的通行码放进画面', ended: '',
}

interface GateCameraProps {
  readonly feed: Feed
  /** Out of sight while an answer is shown; the camera stays on behind it. */
  readonly hidden: boolean
}

/** The live picture; it stays in the page from one visitor to the next. */
export function GateCamera({ feed: { host, state, setTorch }, hidden }: GateCameraProps) {
  return (
    <View className={hidden ? 'gate-camera gate-camera-hidden' : 'gate-camera'}>
      <View className='gate-live' ref={host} />
      <View className='gate-frame' aria-hidden='true' />
      <View className='gate-phase' role='status'>{hidden ? '' : PHASES[state.phase]}</View>
      {state.torch === 'none' || hidden ? null : (
        <View className='gate-torch'>
          <Button kind='secondary' icon='torch' onPress={() => setTorch(state.torch === 'off')}>{state.torch === 'on' ? '关灯' : '开灯'}</Button>
        </View>
      )}
    </View>
  )
}
