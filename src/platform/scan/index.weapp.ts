import Taro from '@tarojs/taro'
import type { CameraScan, DecodePicture, PickPicture, ScanOnce, ScanOutcome, ScanWays, StartCameraFeed, StartCameraScan } from './types'

export type {
  CameraFeed, CameraHost, CameraScan, CameraState, DecodePicture, PickPicture, PictureFile, ScanFailure, ScanOnce, ScanOutcome,
  ScanWay, ScanWays, StartCameraFeed, StartCameraScan,
} from './types'

const NOT_SUPPORTED: ScanOutcome = { kind: 'failed', reason: 'not_supported' }

export const scanWays: ScanWays = () => ['native']

/** wx.scanCode: https://developers.weixin.qq.com/miniprogram/dev/api/device/scan/wx.scanCode.html */
export const scanOnce: ScanOnce = async () => {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: false, scanType: ['qrCode'] })
    return result ? { kind: 'text', text: result } : { kind: 'failed', reason: 'nothing_found' }
  } catch (error) {
    return outcomeOf(typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error))
  }
}

function outcomeOf(errMsg: string): ScanOutcome {
  if (/cancel/i.test(errMsg)) return { kind: 'cancelled' }
  if (/auth|permission|den(?:y|ied)/i.test(errMsg)) return { kind: 'failed', reason: 'permission_denied' }
  return { kind: 'failed', reason: 'busy' }
}

const noCamera = (): CameraScan => ({
  outcome: Promise.resolve(NOT_SUPPORTED),
  setTorch: () => Promise.resolve(),
  stop: () => undefined,
})

export const startCameraScan: StartCameraScan = noCamera

export const startCameraFeed: StartCameraFeed = () => ({ ...noCamera(), next: () => undefined })

export const pickPicture: PickPicture = () => Promise.resolve(null)

export const decodePicture: DecodePicture = () => Promise.resolve(NOT_SUPPORTED)
