import type { SaveText } from './types'

export type { SaveText } from './types'

/** The browser reads the address when the click is over; by then it has long begun. */
const KEEP_MS = 60_000

/** By a link to a blob: it needs no server, and no exception in the content security policy. */
export const saveText: SaveText = (fileName, text) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS)
  return Promise.resolve('saved')
}
