/** The mock in Node under MSW, for component tests that use fetch. */
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createBackend, type Backend } from './backend'
import { answerIntercepted } from './intercepted'
import { machineClock } from './kit/clock'
import { createSeededRandom } from './kit/random'
import type { Clock } from './kit/types'
import { createFaultBox, type FaultBox } from './scenarios/faults'
import { withFaults } from './scenarios/with-faults'
import { openMemoryStore } from './store/open-memory'

/** A mounted mock: `server` is MSW's (listen, close), the rest is to look and to disturb. */
export interface NodeMock {
  readonly server: ReturnType<typeof setupServer>
  readonly backend: Backend
  readonly faults: FaultBox
}

/**
 * Makes a mock with a fresh, seeded world; call `server.listen()`. MSW keeps one cookie jar for the process, so tests sign
 * in by bearer token.
 */
export const createNodeMock = ({ seed = 1, clock = machineClock }: { seed?: number; clock?: Clock } = {}): NodeMock => {
  const faults = createFaultBox()
  const backend = createBackend({
    store: openMemoryStore({ freeze: true }), clock, random: createSeededRandom(seed),
    config: { checkOrigin: false }, hooks: { hold: faults.hold },
  })
  const answer = withFaults(backend.answer, faults)
  const server = setupServer(http.all('*/api/*', async (intercepted) => {
    const answered = await answerIntercepted(answer, intercepted)
    return answered ? new HttpResponse(answered.body, answered.init) : HttpResponse.error()
  }))
  return { backend, faults, server }
}
