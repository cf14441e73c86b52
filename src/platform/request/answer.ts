import type { HttpResult } from './types'

/** Turns the raw text of an answer into a result; JSON that does not parse was cut short on the way. */
export function answer(status: number, headers: Record<string, string>, text: string): HttpResult {
  if (text === '') return { kind: 'response', status, headers, body: null }
  if (!/^application\/(?:[\w.+-]*\+)?json\b/i.test(headers['content-type'] ?? '')) {
    return { kind: 'response', status, headers, body: text }
  }
  try {
    return { kind: 'response', status, headers, body: JSON.parse(text) }
  } catch {
    return { kind: 'lost', reason: 'interrupted' }
  }
}
