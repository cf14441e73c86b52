import Taro from '@tarojs/taro'
import { codeFromEntry } from './code-from-entry'
import type { CurrentEntry, Entry, EntryParams, WatchEntry } from './types'

export { codeFromEntry } from './code-from-entry'
export type { CurrentEntry, Entry, EntryParams, WatchEntry } from './types'

export const currentEntry: CurrentEntry = () => codeFromEntry(strings(Taro.getEnterOptionsSync().query))

/** A warm scan normally relaunches the page, whose own parameters then carry `q`; this is the fallback for the cases
 * where WeChat only brings the app to the front. */
export const watchEntry: WatchEntry = (listener) => {
  let last: Entry | null = currentEntry()
  const onShow = ({ query }: { query: unknown }) => {
    const entry = codeFromEntry(strings(query))
    if (!entry || entry.id === last?.id) return
    last = entry
    listener(entry)
  }
  Taro.onAppShow(onShow)
  return () => Taro.offAppShow(onShow)
}

function strings(query: unknown): EntryParams {
  const params: Record<string, string> = {}
  if (typeof query !== 'object' || query === null) return params
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== null) params[name] = String(value)
  return params
}
