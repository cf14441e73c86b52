import { durableStorage } from './codec'
import type { DurableStorage } from './types'

export { removeByPrefix } from './remove-by-prefix'
export type { DurableStorage, StorageFailure, StorageRead } from './types'

/** localStorage: even reaching for it throws when the browser blocks site data, hence the access inside each call. */
export const storage: DurableStorage = durableStorage({
  getText: (key) => localStorage.getItem(key),
  setText: (key, text) => localStorage.setItem(key, text),
  removeText: (key) => localStorage.removeItem(key),
  allKeys: () => Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? ''),
  isQuotaError: (error) =>
    error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED'),
})
