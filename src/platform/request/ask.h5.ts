import type { HttpRequest } from './types'

/** fetch on the app's own origin: the session cookie goes along and the browser sets Origin and Sec-Fetch-Site. */
export const ask = ({ method, url, headers, body }: Omit<HttpRequest, 'timeoutMs' | 'signal'>, signal: AbortSignal): Promise<Response> =>
  fetch(new URL(url, location.origin).href, {
    method,
    headers: body === undefined ? { ...headers } : { 'content-type': 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
    credentials: 'include',
    cache: 'no-store',
    redirect: 'error',
    signal,
  })
