/** What the device knows of its network; `true` is no promise that the server can be reached. */
export type IsOnline = () => boolean

/** Calls back with the new state on each change; returns the function that ends it. */
export type WatchOnline = (listener: (online: boolean) => void) => () => void

/** Calls back when the app comes (back) before the user's eyes: the moment to ask again what was left open. */
export type WatchShown = (listener: () => void) => () => void
