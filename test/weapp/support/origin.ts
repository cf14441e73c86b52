/**
 * What the build was made with (TARO_APP_API_ORIGIN's default): the address of the API and the one that printed codes
 * have to name. The server prints it (`--origin`) and each request to it goes to the server's real port.
 */
export const PUBLIC_ORIGIN = 'http://127.0.0.1:8080'

/** The built mini-program; WEAPP_DIST names another build, for instance one with a planted defect. */
export const DIST = process.env.WEAPP_DIST ?? 'dist/weapp'
