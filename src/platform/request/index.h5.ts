import { answer } from './answer'
import type { Send } from './types'

export type { AbortLike, HttpMethod, HttpRequest, HttpResult, Send } from './types'

/** fetch on the app's own origin: the session cookie goes along and the browser sets Origin and Sec-Fetch-Site. */
export const send: Send = async ({ method, url, headers, body, timeoutMs, signal }) => {
  const controller = new AbortController()
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    controller.abort()
  }, timeoutMs)
  const onAbort = () => controller.abort()
  signal?.addEventListener('abort', onAbort)
  if (signal?.aborted) onAbort()
  try {
    const response = await fetch(new URL(url, location.origin).href, {
      method,
      headers: body === undefined ? { ...headers } : { 'content-type': 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'include',
      cache: 'no-store',
      redirect: 'error',
      signal: controller.signal,
    })
    const answerHeaders: Record<string, string> = {}
    response.headers.forEach((value, name) => {
      answerHeaders[name.toLowerCase()] = value
    })
    return answer(response.status, answerHeaders, await response.text())
  } catch {
    if (timedOut) return { kind: 'lost', reason: 'timeout' }
    if (signal?.aborted) return { kind: 'lost', reason: 'aborted' }
    return { kind: 'lost', reason: navigator.onLine === false ? 'offline' : 'interrupted' }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}
