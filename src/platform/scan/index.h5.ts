import { cameraUnavailable } from './camera.h5'
import type { ScanOnce, ScanWays } from './types'

export { startCameraFeed, startCameraScan } from './camera.h5'
export { decodePicture, pickPicture } from './picture.h5'
export type {
  CameraFeed, CameraHost, CameraScan, CameraState, DecodePicture, PickPicture, PictureFile, ScanFailure, ScanOnce, ScanOutcome,
  ScanWay, ScanWays, StartCameraFeed, StartCameraScan,
} from './types'

export const scanWays: ScanWays = () => (cameraUnavailable() ? ['picture'] : ['camera', 'picture'])

export const scanOnce: ScanOnce = () => Promise.resolve({ kind: 'failed', reason: 'not_supported' })
