import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Image, Journal, JournalRecord } from '../types'
import { writeLine } from './line'
import { readFolder, segmentName, syncFolder, writeSnapshot, type FolderContent } from './open-folder'

/** A journal on disk, with group commit: all records appended while one write is on its way go out with the next. */
export interface FileJournal extends Journal {
  /**
   * Starts a new segment after `image`, writes the image as a snapshot and drops what it replaces. `image` must be the
   * store's state at this very turn. Answers the snapshot's size in bytes.
   */
  snapshot(image: Image): Promise<number>
  /** Bytes appended since the last snapshot. */
  readonly bytesSinceSnapshot: number
}

/** Records that go out with one write and one sync. */
interface Batch {
  text: string
  readonly done: Promise<void>
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** Between two batches: what follows goes to a new segment. */
interface Rotation {
  readonly image: Image
  readonly resolve: (size: number) => void
  readonly reject: (error: unknown) => void
}

const newBatch = (): Batch => {
  let resolve = (): void => undefined
  let reject = (_error: unknown): void => undefined
  const done = new Promise<void>((yes, no) => { [resolve, reject] = [yes, no] })
  done.catch(() => undefined)
  return { text: '', done, resolve, reject }
}

const openSegment = async (folder: string, first: number): Promise<FileHandle> => {
  const handle = await open(join(folder, segmentName(first)), 'a', 0o600)
  await syncFolder(folder)
  return handle
}

class GroupCommitJournal implements FileJournal {
  bytesSinceSnapshot = 0
  private readonly queue: (Batch | Rotation)[] = []
  /** The batch that records go to until its write starts. */
  private filling: Batch | null = null
  private newest: Batch | null = null
  private writing: Promise<void> | null = null
  private snapshotting: Promise<void> = Promise.resolve()
  private failure: Error | null = null

  constructor(private readonly folder: string, private handle: FileHandle, private next: number) {}

  append(record: JournalRecord): void {
    if (this.failure) throw this.failure
    if (record.n !== this.next) throw new Error(`record ${record.n} where ${this.next} was due`)
    const line = writeLine(record)
    if (!this.filling) {
      this.filling = newBatch()
      this.newest = this.filling
      this.queue.push(this.filling)
    }
    this.filling.text += line
    this.bytesSinceSnapshot += line.length
    this.next += 1
  }

  flush(): Promise<void> {
    if (this.failure) return Promise.reject(this.failure)
    this.start()
    return this.newest?.done ?? Promise.resolve()
  }

  snapshot(image: Image): Promise<number> {
    if (image.n !== this.next - 1) return Promise.reject(new Error(`snapshot of ${image.n} at record ${this.next - 1}`))
    this.filling = null
    return new Promise((resolve, reject) => {
      this.queue.push({ image, resolve, reject })
      this.start()
    })
  }

  async close(): Promise<void> {
    this.start()
    await this.writing
    await this.snapshotting
    await this.handle.close()
    if (this.failure) throw this.failure
  }

  private start(): void {
    if (this.queue.length > 0 && !this.failure) this.writing ??= this.drain()
  }

  private async drain(): Promise<void> {
    try {
      for (let item = this.queue.shift(); item; item = this.queue.shift()) {
        if (item === this.filling) this.filling = null
        if ('image' in item) await this.rotate(item)
        else await this.write(item)
      }
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error))
      for (const waiting of this.queue.splice(0)) waiting.reject(this.failure)
    } finally {
      this.writing = null
    }
  }

  private async write(batch: Batch): Promise<void> {
    try {
      await this.handle.appendFile(batch.text)
      await this.handle.datasync()
      batch.resolve()
    } catch (error) {
      batch.reject(error)
      throw error
    }
  }

  /** Everything up to the image is in the old segment by now; writing the snapshot does not hold up the new one. */
  private async rotate({ image, resolve, reject }: Rotation): Promise<void> {
    const old = this.handle
    this.handle = await openSegment(this.folder, image.n + 1)
    await old.close()
    this.bytesSinceSnapshot = 0
    this.snapshotting = this.snapshotting.then(() => writeSnapshot(this.folder, image)).then(resolve, reject)
  }
}

/** Opens the data folder and its journal. Throws JournalDamaged when acknowledged records are missing or changed. */
export const openFileJournal = async (folder: string): Promise<FolderContent & { readonly journal: FileJournal }> => {
  const content = await readFolder(folder)
  const handle = await openSegment(folder, content.last + 1)
  return { ...content, journal: new GroupCommitJournal(folder, handle, content.last + 1) }
}
