import type { FaultBox } from '../scenarios/faults'
import type { StaticSite } from './static-files'

/** What a page fetches after its document; documents and the service worker are left alone. */
const APP_FILE = /^\/(js|css)\//

const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** Puts the faults of the app's own scripts and style sheets before the site: `slow` and every kind of loss. */
export const withSiteFaults = (site: StaticSite, faults: FaultBox, sleep: (ms: number) => Promise<void> = wait): StaticSite => ({
  ...site,
  serve: async (request, response, pathname) => {
    if (APP_FILE.test(pathname)) {
      const slow = faults.take('slow', 'appFiles')
      if (slow) await sleep(slow.delayMs)
      for (const kind of ['offline', 'drop_request', 'drop_response'] as const) {
        if (faults.take(kind, 'appFiles')) return void request.socket.destroy()
      }
    }
    await site.serve(request, response, pathname)
  },
})
