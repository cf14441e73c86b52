import { answer } from './answer'
import { ask } from './ask.h5'
import { takeEarly, type EarlyRequest } from './early.h5'
import type { Send } from './types'

export { sendEarly } from './early.h5'
export type { AbortLike, HttpMethod, HttpRequest, HttpResult, Send } from './types'

/** Sends it, or takes over the document's own request when that is the same. */
export const send: Send = async ({ timeoutMs, signal, ...request }) => {
  const early = takeEarly(request)
  const controller = early?.controller ?? new AbortController()
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    controller.abort()
  }, timeoutMs)
  const onAbort = () => controller.abort()
  signal?.addEventListener('abort', onAbort)
  if (signal?.aborted) onAbort()
  try {
    const response = await (early?.answer ?? ask(request, controller.signal))
    const answerHeaders: Record<string, string> = {}
    response.headers.forEach((value, name) => {
      answerHeaders[name.toLowerCase()] = value
    })
    return { ...answer(response.status, answerHeaders, await response.text()), ...(early === null ? {} : timesOf(early)) }
  } catch {
    if (timedOut) return { kind: 'lost', reason: 'timeout' }
    if (signal?.aborted) return { kind: 'lost', reason: 'aborted' }
    return { kind: 'lost', reason: navigator.onLine === false ? 'offline' : 'interrupted' }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

function timesOf({ sentAtMs, cameAtMs = performance.now() }: EarlyRequest) {
  return { early: { tookMs: cameAtMs - sentAtMs, sinceMs: performance.now() - cameAtMs } }
}
