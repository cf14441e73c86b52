/** The parameters with which the app or a page was opened, as the target gives them (H5's are not decoded). */
export type EntryParams = Readonly<Record<string, string | undefined>>

/** What a scanned window code opened the app with. Untrusted text: only `parseWindowCode` may look inside. */
export interface Entry {
  text: string
  /** Same scan, same id: WeChat shows the last `q` again whenever the app comes back to the foreground. */
  id: string
}

/** How the app was opened last: a cold start, or in WeChat a scan while it was already open. */
export type CurrentEntry = () => Entry | null

/** Calls back with each **new** entry after the start; returns the function that ends it. H5 opens a new page
 * instead and so never calls back. */
export type WatchEntry = (listener: (entry: Entry) => void) => () => void
