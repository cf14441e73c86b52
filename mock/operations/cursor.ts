import { invalid } from './accepted'

/** Position after the row with this time and serial, in a list sorted newest first. */
export interface TimeCursor {
  readonly atMs: number
  readonly serial: string
}

/** What any text but a cursor of the list is answered with. */
export const wrongCursor = (): Error => invalid('/query/cursor', 'is not a cursor of this list')

/** Opaque to clients; rows added later sort before it, so no page shifts. */
export const timeCursor = ({ atMs, serial }: TimeCursor): string => `c_${atMs.toString(36)}_${serial}`

/** Reads the cursor of a time-sorted list; null for the first page. Throws `invalid_request` for any other text. */
export const readTimeCursor = (cursor: string | undefined): TimeCursor | null => {
  if (cursor === undefined) return null
  const [, at, serial] = /^c_([0-9a-z]{1,11})_([0-9A-Za-z-]{8,60})$/.exec(cursor) ?? []
  const atMs = parseInt(at ?? '', 36)
  if (serial === undefined || !Number.isSafeInteger(atMs)) throw wrongCursor()
  return { atMs, serial }
}

/** Position in a numbered list. */
export const numberCursor = (at: number | null): string | null => (at === null ? null : `c_${at.toString(36)}`)

/** Reads the cursor of a numbered list; null for the first page. Throws `invalid_request` for any other text. */
export const readNumberCursor = (cursor: string | undefined): number | null => {
  if (cursor === undefined) return null
  const [, at] = /^c_([0-9a-z]{1,10})$/.exec(cursor) ?? []
  if (at === undefined) throw wrongCursor()
  return parseInt(at, 36)
}
