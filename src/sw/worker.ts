import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import { documentOf, isForServer } from './documents'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (string | PrecacheEntry)[] }

/** Hashed, large and used by one screen: the scanner's decoder is kept after its first use. */
const ASSETS_CACHE = 'egj-assets-v1'

precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: '', cleanURLs: false })
cleanupOutdatedCaches()

registerRoute(
  new NavigationRoute(async ({ request, url }) => (await matchPrecache(documentOf(url.pathname))) ?? fetch(request), {
    denylist: [isForServer],
  }),
)

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && /^\/static\/.+\.[0-9a-f]{8}\.\w+$/.test(url.pathname),
  new CacheFirst({ cacheName: ASSETS_CACHE }),
)

// A new version waits until the user agrees: a payment page must not be changed under somebody's thumb.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
