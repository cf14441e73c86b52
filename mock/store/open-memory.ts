import { createStore } from './create-store'
import { createMemoryJournal, type MemoryJournal } from './memory-journal'
import { tableSpecs, type AppStore, type Tables } from './tables'
import type { Image, JournalRecord } from './types'

/** How to open a store in memory. `freeze` makes a row changed in place throw (slower). */
export interface MemoryStoreOptions {
  readonly journal?: MemoryJournal
  readonly image?: Image | null
  readonly replay?: Iterable<JournalRecord>
  readonly freeze?: boolean
}

/** The application's tables in memory, for tests, the simulation and the browser mount. */
export const openMemoryStore = ({ journal = createMemoryJournal(), ...rest }: MemoryStoreOptions = {}): AppStore =>
  createStore<Tables, typeof tableSpecs>(tableSpecs, { journal, ...rest })
