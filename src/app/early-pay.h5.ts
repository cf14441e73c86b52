/**
 * Bundled by itself and inlined into the pay page's document (the CSP names its hash): asks who is behind the code while the app is
 * still being loaded. The app's transport takes the request over (platform/request).
 */
import { earlyResolution } from '@/features/canteen/early'
import { USER_KEY } from '@/features/session/user-key'
import { sendEarly } from '@/platform/request'
import { PREFIX } from '@/platform/storage/codec'

function askEarly(): void {
  // Without its shell on the screen the app is up and asks by itself, or a server answered another address with this document.
  const isWaiting = document.getElementById('shell') !== null && !document.documentElement.classList.contains('no-shell')
  const resolution = isWaiting ? earlyResolution(location.search) : null
  if (resolution !== null) sendEarly(resolution, PREFIX + USER_KEY)
}

/** The picture comes first. */
requestAnimationFrame(() => setTimeout(askEarly))
