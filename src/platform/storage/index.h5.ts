import { durableStorage, PREFIX } from './codec'
import type { DurableStorage, WatchOtherWindows } from './types'

export { removeByPrefix } from './remove-by-prefix'
export type { DurableStorage, StorageFailure, StorageRead, WatchOtherWindows } from './types'

/** localStorage: even reaching for it throws when the browser blocks site data, hence the access inside each call. */
export const storage: DurableStorage = durableStorage({
  getText: (key) => localStorage.getItem(key),
  setText: (key, text) => localStorage.setItem(key, text),
  removeText: (key) => localStorage.removeItem(key),
  allKeys: () => Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? ''),
  isQuotaError: (error) =>
    error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED'),
})

/** The browser tells every window but the one that wrote; without a key all was cleared. */
export const watchOtherWindows: WatchOtherWindows = (key, listener) => {
  const onStorage = (event: StorageEvent) => {
    if (event.key === null || event.key === PREFIX + key) listener()
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}
