/**
 * Bundled by itself and inlined into the pay page's document (the CSP names its hash): asks who is behind the code while the app is
 * still being loaded. The app's transport takes the request over (platform/request).
 */
import { earlyResolution } from '@/features/canteen/early'
import { USER_KEY } from '@/features/session/user-key'
import { sendEarly } from '@/platform/request'
import { PREFIX } from '@/platform/storage/codec'

/** Set by the document's guard when a server answered another address with it. */
const isElsewhere = document.documentElement.classList.contains('no-shell')
const resolution = isElsewhere ? null : earlyResolution(location.search)
if (resolution !== null) sendEarly(resolution, PREFIX + USER_KEY)
