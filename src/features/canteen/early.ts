import type { BodyOf } from '@/api/types'
import { codeFromEntry, queryParams } from '@/platform/entry/code-from-entry'
import { isWindowCode } from '@/shared/lib/window-code'
import { sourceOf } from './code-source'

/** `resolveCode`, without the table of all operations: it is inlined into a document. */
const REQUEST = { method: 'POST', url: '/api/v1/code-resolutions', headers: { accept: 'application/json' } } as const

/** What the pay page will ask first (see `useResolution`), read from the address alone; null unless it carries a whole window code. */
export function earlyResolution(search: string) {
  const params = queryParams(search)
  const code = codeFromEntry(params)?.text ?? ''
  if (!isWindowCode(code)) return null
  const body: BodyOf<'resolveCode'> = { code, source: sourceOf(params) }
  return { ...REQUEST, body }
}
