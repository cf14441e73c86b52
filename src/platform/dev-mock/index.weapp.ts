import type { StartDevMock } from './types'

/** The mini-program always talks to a real server. */
export const startDevMock: StartDevMock = () => undefined
