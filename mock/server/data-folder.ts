import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createStore } from '../store/create-store'
import { openFileJournal, type FileJournal } from '../store/file/file-journal'
import { lockFolder } from '../store/file/lock'
import { tableSpecs, type AppStore, type Tables } from '../store/tables'

/** The durable side of one server. */
export interface DataFolder {
  readonly store: AppStore
  /** Master secret of this deployment: window codes and receipts stay valid over restarts. */
  readonly secret: string
  /** Snapshots when the journal has grown by `afterBytes` and by the last snapshot's size; cheap to call often. */
  snapshotIfLarge(afterBytes: number): Promise<void>
  close(): Promise<void>
}

const readSecret = async (file: string): Promise<string> => {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    const made = randomBytes(32).toString('base64url')
    await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' })
    return made
  }
}

const snapshotter = (store: AppStore, journal: FileJournal) => {
  let running: Promise<void> | null = null
  let lastSize = 0
  const write = async (): Promise<void> => {
    try {
      lastSize = await journal.snapshot(store.image())
    } finally {
      running = null
    }
  }
  return {
    ifLarge: (afterBytes: number): Promise<void> => {
      if (!running && journal.bytesSinceSnapshot > Math.max(afterBytes, lastSize)) running = write()
      return running ?? Promise.resolve()
    },
    atEnd: async (): Promise<void> => {
      await running
      if (journal.bytesSinceSnapshot > 0) await write()
    },
  }
}

/** Opens (or makes) a data folder for this process alone. Throws FolderInUse or JournalDamaged. */
export const openDataFolder = async (folder: string): Promise<DataFolder> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const unlock = await lockFolder(folder)
  try {
    const secret = await readSecret(join(folder, 'secret'))
    const { journal, image, records } = await openFileJournal(folder)
    const store: AppStore = createStore<Tables, typeof tableSpecs>(tableSpecs, { journal, image, replay: records })
    const snapshots = snapshotter(store, journal)
    const close = async (): Promise<void> => {
      await snapshots.atEnd().catch(() => undefined)
      await store.close()
      await unlock()
    }
    return { store, secret, snapshotIfLarge: snapshots.ifLarge, close }
  } catch (error) {
    await unlock()
    throw error
  }
}
