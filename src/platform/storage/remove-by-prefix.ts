import type { DurableStorage } from './types'

/** Removes every entry whose key begins with `prefix`; what cannot be listed or removed stays. */
export function removeByPrefix(storage: DurableStorage, prefix: string): void {
  const listed = storage.keys()
  if (listed.kind !== 'listed') return
  for (const key of listed.keys) if (key.startsWith(prefix)) storage.remove(key)
}
