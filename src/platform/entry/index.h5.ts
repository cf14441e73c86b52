import { codeFromEntry, queryParams } from './code-from-entry'
import type { CurrentEntry, WatchEntry } from './types'

export { codeFromEntry } from './code-from-entry'
export type { CurrentEntry, Entry, EntryParams, WatchEntry } from './types'

export const currentEntry: CurrentEntry = () => codeFromEntry(queryParams(location.search))

export const watchEntry: WatchEntry = () => () => {}
