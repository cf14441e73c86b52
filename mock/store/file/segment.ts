/** Reading one journal file: whole records, then perhaps a torn tail. */
import type { JournalRecord } from '../types'
import { readLine } from './line'

/** The journal was damaged after it was acknowledged; nothing may be guessed. */
export class JournalDamaged extends Error {
  constructor(file: string, what: string) {
    super(`${file}: ${what}. The server does not start on a damaged journal: restore it, or move the data folder away.`)
    this.name = 'JournalDamaged'
  }
}

/** What a segment holds: its records and how many bytes of the file they are. */
export interface SegmentContent {
  readonly records: readonly JournalRecord[]
  readonly goodBytes: number
}

const NEWLINE = 0x0a

const isRecord = (value: unknown): value is JournalRecord =>
  typeof value === 'object' && value !== null && 'n' in value && 'changes' in value && Array.isArray(value.changes)

const recordAt = (bytes: Buffer, from: number, to: number): JournalRecord | null => {
  const value = readLine(bytes.toString('utf8', from, to))
  return isRecord(value) ? value : null
}

/** Whether a whole record lies anywhere after `from`: then what is before it is no torn tail. */
const hasRecordAfter = (bytes: Buffer, from: number): boolean => {
  for (let start = from; ;) {
    const end = bytes.indexOf(NEWLINE, start)
    if (end < 0) return false
    if (recordAt(bytes, start, end)) return true
    start = end + 1
  }
}

/**
 * Reads the records of a segment. A tail that is no whole record was being written when the process died and never
 * acknowledged: it is left out. A damaged line with a good one after it throws JournalDamaged.
 */
export const readSegment = (file: string, bytes: Buffer): SegmentContent => {
  const records: JournalRecord[] = []
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start)
    const record = end < 0 ? null : recordAt(bytes, start, end)
    if (!record) {
      if (end >= 0 && hasRecordAfter(bytes, end + 1)) throw new JournalDamaged(file, `damaged record at byte ${start}`)
      break
    }
    records.push(record)
    start = end + 1
  }
  return { records, goodBytes: start }
}
