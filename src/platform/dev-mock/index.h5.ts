import type { StartDevMock } from './types'

/** Taro must not be held back itself (it then reports a missing page instance), hence the gate sits on `fetch`. */
function holdRequestsUntil(ready: Promise<void>): void {
  const direct = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    await ready
    return direct(input, init)
  }
}

/** A build constant decides, in a form that webpack cuts out of a release, import and all. */
export const startDevMock: StartDevMock = () => {
  if (process.env.TARO_APP_MOCK === 'msw') {
    holdRequestsUntil(import('@mock/browser').then(({ startBrowserMock }) => startBrowserMock()))
  }
}
