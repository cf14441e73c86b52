import type { AcceptedOrigins } from './types'

/** The printed codes name the very origin that serves the app. */
export const acceptedOrigins: AcceptedOrigins = () => [location.origin]
