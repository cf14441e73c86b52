import type { AcceptedOrigins } from './types'

/** Replaced at build time: the origin that serves the API also serves the PWA whose address is printed. */
declare const process: { env: { TARO_APP_API_ORIGIN: string } }

export const acceptedOrigins: AcceptedOrigins = () => [process.env.TARO_APP_API_ORIGIN]
