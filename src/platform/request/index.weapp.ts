import Taro from '@tarojs/taro'
import { answer } from './answer'
import { lostReason } from './lost-reason'
import type { Send } from './types'

export type { AbortLike, HttpMethod, HttpRequest, HttpResult, Send } from './types'

/** Replaced at build time; has to be in the mini-program's list of request domains. */
declare const process: { env: { TARO_APP_API_ORIGIN: string } }

const API_ORIGIN = process.env.TARO_APP_API_ORIGIN

/** Taro.request: no cookies here, so the caller puts the bearer into `headers`. */
export const send: Send = async ({ method, url, headers, body, timeoutMs, signal }) => {
  if (signal?.aborted) return { kind: 'lost', reason: 'aborted' }
  let onAbort = () => {}
  let timedOut = false
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const task = Taro.request<unknown>({
      url: API_ORIGIN + url,
      method,
      header: { 'content-type': 'application/json', ...headers },
      data: body === undefined ? undefined : JSON.stringify(body),
      dataType: 'text',
      responseType: 'text',
      timeout: timeoutMs,
    })
    onAbort = () => task.abort()
    signal?.addEventListener('abort', onAbort)
    timer = setTimeout(() => {
      timedOut = true
      task.abort()
    }, timeoutMs + GRACE_MS)
    const { statusCode, header, data } = await task
    return answer(statusCode, lowerCase(header ?? {}), textOf(data))
  } catch (error) {
    if (timedOut) return { kind: 'lost', reason: 'timeout' }
    if (signal?.aborted) return { kind: 'lost', reason: 'aborted' }
    return { kind: 'lost', reason: lostReason(error) }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

/** An answer without a body (204) comes as '' or, on some versions, as nothing at all. */
const textOf = (data: unknown): string => (typeof data === 'string' ? data : data === undefined || data === null ? '' : JSON.stringify(data))

/** WeChat's own timeout counts per phase on some devices; ours bounds the whole call a moment later. */
const GRACE_MS = 1000

function lowerCase(header: Record<string, unknown>): Record<string, string> {
  const lower: Record<string, string> = {}
  for (const name of Object.keys(header)) lower[name.toLowerCase()] = String(header[name])
  return lower
}
