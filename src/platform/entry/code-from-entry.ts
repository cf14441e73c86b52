import type { Entry, EntryParams } from './types'

/**
 * Finds the scanned code in the opening parameters.
 * - WeChat's plain-link QR: `q` is the whole link, percent-encoded once, beside `scancode_time` (seconds); the pair is
 *   the scan's identity (https://developers.weixin.qq.com/miniprogram/introduction/qrcode.html).
 * - H5 deep link and in-app navigation: `c` is the bare code.
 * Text that does not decode is handed on as it came; the code guard then refuses it.
 */
export function codeFromEntry(params: EntryParams): Entry | null {
  const { q, c, scancode_time: scannedAt } = params
  if (q) return { text: decodeOnce(q), id: `${q}@${scannedAt ?? ''}` }
  if (c) return { text: decodeOnce(c), id: c }
  return null
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Parses `?a=1&b=2` without a URL object; values stay encoded, the first of several same names counts. */
export function queryParams(search: string): EntryParams {
  const params: Record<string, string> = {}
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const cut = pair.indexOf('=')
    const name = cut < 0 ? pair : pair.slice(0, cut)
    if (name && !Object.prototype.hasOwnProperty.call(params, name)) params[name] = cut < 0 ? '' : pair.slice(cut + 1)
  }
  return params
}
