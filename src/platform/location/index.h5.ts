import { clock } from '@/shared/lib/clock'
import { toInstant } from '@/shared/lib/time'
import type { Locate } from './types'

export type { CoordSys, Locate, LocateResult } from './types'

/** A fix of the last half minute is still the same canteen and comes at once. */
const MAX_AGE_MS = 30_000

export const locate: Locate = ({ timeoutMs }) =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator) || !window.isSecureContext) {
      resolve({ status: 'unavailable' })
      return
    }
    // The browser's own timeout starts only after the permission question: this one bounds the whole wait.
    const timer = setTimeout(() => resolve({ status: 'timeout' }), timeoutMs)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        clearTimeout(timer)
        resolve({
          status: 'available',
          latitude: coords.latitude,
          longitude: coords.longitude,
          coordSys: 'WGS84',
          accuracyM: coords.accuracy,
          at: toInstant(clock.now()),
        })
      },
      (error) => {
        clearTimeout(timer)
        const timedOut = error.code === error.TIMEOUT
        resolve({ status: error.code === error.PERMISSION_DENIED ? 'refused' : timedOut ? 'timeout' : 'unavailable' })
      },
      { enableHighAccuracy: true, timeout: timeoutMs, maximumAge: MAX_AGE_MS },
    )
  })
