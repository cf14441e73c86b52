import type { CameraState } from './types'

/** Tells whether the camera has a lamp and answers how to switch it. Chromium on Android has it, most others do not. */
export function followTorch(
  track: MediaStreamTrack,
  tell: (torch: CameraState['torch']) => void,
): (on: boolean) => Promise<void> {
  const capabilities: object = typeof track.getCapabilities === 'function' ? track.getCapabilities() : {}
  if (!('torch' in capabilities) || !capabilities.torch) return () => Promise.resolve()
  tell('off')
  return async (on) => {
    const lamp: MediaTrackConstraintSet & { torch: boolean } = { torch: on }
    try {
      await track.applyConstraints({ advanced: [lamp] })
      tell(on ? 'on' : 'off')
    } catch {
      tell('none')
    }
  }
}
