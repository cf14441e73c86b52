/** A new version that is on the device already and waits for the user's word. */
export interface AppUpdate {
  readonly updateReady: boolean
  /** Switches to the new version; the page reloads (H5) or the mini-program restarts. */
  readonly apply: () => void
}
