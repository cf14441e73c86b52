import Taro from '@tarojs/taro'
import { clock } from '@/shared/lib/clock'
import { toInstant } from '@/shared/lib/time'
import type { Locate, LocateResult } from './types'

export type { CoordSys, Locate, LocateResult } from './types'

/**
 * wx.getLocation (precise: a geofence of some hundred metres is useless with getFuzzyLocation, and app.json may declare
 * only one of the two). Needs `requiredPrivateInfos: ['getLocation']` and `permission['scope.userLocation'].desc`.
 */
export const locate: Locate = async ({ timeoutMs }) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<LocateResult>((resolve) => {
    timer = setTimeout(() => resolve({ status: 'timeout' }), timeoutMs)
  })
  try {
    return await Promise.race([fix(), late])
  } catch (error) {
    return { status: refused(error) ? 'refused' : 'unavailable' }
  } finally {
    clearTimeout(timer)
  }
}

async function fix(): Promise<LocateResult> {
  await privacyAgreed()
  const { latitude, longitude, accuracy, horizontalAccuracy } = await Taro.getLocation({ type: 'gcj02' })
  const accuracyM = accuracy || horizontalAccuracy || UNKNOWN_ACCURACY_M
  return { status: 'available', latitude, longitude, coordSys: 'GCJ02', accuracyM, at: toInstant(clock.now()) }
}

/** Some devices give no accuracy; this is what a cell tower's fix is worth. */
const UNKNOWN_ACCURACY_M = 500

/** WeChat asks for consent to the privacy guide first (base library 2.32.3; older ones know no such question). */
function privacyAgreed(): Promise<void> {
  return new Promise((resolve, reject) => {
    if (typeof Taro.requirePrivacyAuthorize !== 'function' || !Taro.canIUse('requirePrivacyAuthorize')) resolve()
    else Taro.requirePrivacyAuthorize({ success: () => resolve(), fail: reject })
  })
}

function refused(error: unknown): boolean {
  const message = typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error)
  return /auth\s*den|authorize|privacy permission|permission denied|disagree/i.test(message)
}
