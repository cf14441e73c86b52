/** A phone's storage as several tabs see it: each has its own view, which another tab's write reaches late. */
import { durableStorage } from '@/platform/storage/codec'
import type { DurableStorage } from '@/platform/storage/types'

/** Told of every write that reached the disk; `text` is null for a removal. */
export type DiskWatcher = (key: string, text: string | null) => void

export interface Disk {
  readonly texts: Map<string, string>
  full: boolean
  /** A new tab's view: as the disk is now. */
  openView(): View
}

/** What one tab sees. */
export interface View {
  readonly storage: DurableStorage
  /** Other tabs' writes arrive. Certain when the lock was given to this tab, otherwise at some time. */
  refresh(): void
}

export function createDisk(watch: DiskWatcher): Disk {
  const texts = new Map<string, string>()
  const disk: Disk = {
    texts,
    full: false,
    openView: () => {
      let seen = new Map(texts)
      const storage = durableStorage({
        getText: (key) => seen.get(key) ?? null,
        setText: (key, text) => {
          if (disk.full) throw new QuotaExceeded()
          seen.set(key, text)
          texts.set(key, text)
          watch(key, text)
        },
        removeText: (key) => {
          seen.delete(key)
          texts.delete(key)
          watch(key, null)
        },
        allKeys: () => [...seen.keys()],
        isQuotaError: (error) => error instanceof QuotaExceeded,
      })
      return { storage, refresh: () => { seen = new Map(texts) } }
    },
  }
  return disk
}

class QuotaExceeded extends Error {}
