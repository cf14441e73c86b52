/** The mock inside the browser, for `dev:h5:msw` only: in memory, gone with the page. */
import { http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import { createBackend } from './backend'
import { answerIntercepted } from './intercepted'
import { machineClock } from './kit/clock'
import { createPlatformRandom } from './kit/random'
import { openMemoryStore } from './store/open-memory'

/** Resolves when requests to /api are answered here. SMS codes go to the browser's console. */
export const startBrowserMock = async (): Promise<void> => {
  const backend = createBackend({
    store: openMemoryStore(),
    clock: machineClock,
    random: createPlatformRandom(),
    // Same-origin by construction; the worker sees neither Origin nor Sec-Fetch-Site.
    config: { publicOrigin: location.origin, checkOrigin: false, cookie: { name: 'sid', secure: false } },
  })
  backend.settings.location = { mode: 'at_window' }
  let shown = 0
  // One catch-all over the kit's own router: MSW tries its handlers one after another.
  const worker = setupWorker(http.all('*/api/*', async (intercepted) => {
    const answered = await answerIntercepted(backend.answer, intercepted)
    const sent = backend.store.read.all('smsOutbox')
    for (const { phone, code } of sent.slice(shown)) console.info(`SMS to ${phone}: ${code}`)
    shown = sent.length
    return answered ? new HttpResponse(answered.body, answered.init) : HttpResponse.error()
  }))
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true })
}
