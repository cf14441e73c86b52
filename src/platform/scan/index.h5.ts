import { cameraUnavailable } from './camera.h5'
import type { ScanOnce, ScanWays } from './types'

export { startCameraScan } from './camera.h5'
export { decodePicture, pickPicture } from './picture.h5'
export type {
  CameraHost, CameraScan, CameraState, DecodePicture, PickPicture, PictureFile, ScanFailure, ScanOnce, ScanOutcome,
  ScanWay, ScanWays, StartCameraScan,
} from './types'

export const scanWays: ScanWays = () => (cameraUnavailable() ? ['picture'] : ['camera', 'picture'])

export const scanOnce: ScanOnce = () => Promise.resolve({ kind: 'failed', reason: 'not_supported' })
