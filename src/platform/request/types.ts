/** The part of an AbortSignal that a request needs; the mini-program has none of its own (a polyfill fits). */
export interface AbortLike {
  readonly aborted: boolean
  addEventListener: (type: 'abort', listener: () => void) => void
  removeEventListener: (type: 'abort', listener: () => void) => void
}

/** No PATCH: wx.request does not know it. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE'

export interface HttpRequest {
  method: HttpMethod
  /** Path from the root of the origin, beginning with `/`. */
  url: string
  headers?: Readonly<Record<string, string>>
  /** Sent as JSON; leave it out for none. */
  body?: unknown
  /** From the call to the last byte of the answer. */
  timeoutMs: number
  signal?: AbortLike
}

/**
 * `response`: the server answered, whatever the status. `lost`: nobody knows whether the server acted, so a mutation is
 * asked for again under the same key and never called failed. `offline` only says that the device knew of no network;
 * `interrupted`: connection broken, sent to the background, or an answer cut short.
 */
export type HttpResult =
  | {
    kind: 'response'
    status: number
    headers: Record<string, string>
    body: unknown
    /** Of an answer that was on its way before this call: how long it took, and how long ago it came. */
    early?: { readonly tookMs: number; readonly sinceMs: number }
  }
  | { kind: 'lost'; reason: 'offline' | 'timeout' | 'aborted' | 'interrupted' }

/** Never throws and never rejects. Header names come back in lower case; a JSON body parsed, any other as text,
 * an empty one as null. */
export type Send = (request: HttpRequest) => Promise<HttpResult>
