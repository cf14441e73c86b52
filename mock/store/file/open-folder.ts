/** A data folder: `snapshot-<n>.json`, then the journal segments `journal-<first record>.log` after it. */
import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Image, JournalRecord } from '../types'
import { JournalDamaged, readSegment } from './segment'
import { readImage, writeImage } from './snapshot'

const SNAPSHOT = /^snapshot-(\d+)\.json$/
const SEGMENT = /^journal-(\d+)\.log$/

/** What the folder held when it was opened. */
export interface FolderContent {
  readonly image: Image | null
  readonly records: readonly JournalRecord[]
  /** Number of the last record, 0 in an empty folder. */
  readonly last: number
}

/** File name of the segment whose first record is `n`; 12 digits, so that names sort by number. */
export const segmentName = (n: number): string => `journal-${String(n).padStart(12, '0')}.log`
const snapshotName = (n: number): string => `snapshot-${String(n).padStart(12, '0')}.json`

const numbered = (names: readonly string[], pattern: RegExp) => names
  .flatMap((name) => {
    const [, digits] = pattern.exec(name) ?? []
    return digits === undefined ? [] : [{ name, n: Number(digits) }]
  })
  .sort((a, b) => a.n - b.n)

/** Makes a rename or a new file durable; not every platform lets a folder be synced. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => null)
  if (!handle) return
  try {
    await handle.sync()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== 'EINVAL' && code !== 'EPERM' && code !== 'EISDIR') throw error
  } finally {
    await handle.close()
  }
}

const cutOff = async (file: string, size: number): Promise<void> => {
  const handle = await open(file, 'r+')
  try {
    await handle.truncate(size)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const readJournal = async (folder: string, names: readonly string[], after: number): Promise<JournalRecord[]> => {
  const records: JournalRecord[] = []
  let last = after
  const segments = numbered(names, SEGMENT)
  for (const [index, { name }] of segments.entries()) {
    const file = join(folder, name)
    const bytes = await readFile(file)
    const { records: found, goodBytes } = readSegment(file, bytes)
    const isLast = index === segments.length - 1
    if (goodBytes < bytes.length) {
      if (!isLast) throw new JournalDamaged(file, `damaged tail at byte ${goodBytes} with another segment after it`)
      await cutOff(file, goodBytes)
    }
    for (const record of found) {
      if (record.n <= after) continue
      if (record.n !== last + 1) throw new JournalDamaged(file, `record ${record.n} where ${last + 1} was due`)
      records.push(record)
      last = record.n
    }
  }
  return records
}

/** Reads a data folder (made if missing), cutting off a torn tail. Throws JournalDamaged rather than lose a record. */
export const readFolder = async (folder: string): Promise<FolderContent> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const names = await readdir(folder)
  const newest = numbered(names, SNAPSHOT).at(-1)
  const image = newest ? await readImage(join(folder, newest.name)) : null
  const records = await readJournal(folder, names, image?.n ?? 0)
  return { image, records, last: records.at(-1)?.n ?? image?.n ?? 0 }
}

/** Writes a snapshot by temporary file, sync and rename, then removes what it replaces. Answers its size in bytes. */
export const writeSnapshot = async (folder: string, image: Image): Promise<number> => {
  const target = join(folder, snapshotName(image.n))
  const size = await writeImage(`${target}.tmp`, image)
  await rename(`${target}.tmp`, target)
  await syncFolder(folder)
  const names = await readdir(folder)
  const oldSegments = numbered(names, SEGMENT).filter(({ n }) => n <= image.n)
  const oldSnapshots = numbered(names, SNAPSHOT).filter(({ n }) => n < image.n)
  for (const { name } of [...oldSegments, ...oldSnapshots]) await unlink(join(folder, name))
  return size
}
