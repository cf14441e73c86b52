import type { OperationSpec } from './contract'
import { problem } from './reply'

/** Largest body an operation takes, in bytes. */
export const MAX_BODY_BYTES = 16 * 1024

const utf8 = new TextDecoder('utf-8', { fatal: true })
const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i

/** Refuses by the declared size before a byte is read. */
export const refuseDeclaredSize = (contentLength: string | null): void => {
  if (contentLength !== null && Number(contentLength) > MAX_BODY_BYTES) throw problem('payload_too_large')
}

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    throw problem('malformed_json')
  }
}

/** Bytes → JSON value; `undefined` for an empty body. Throws 413, 415 or 400. */
export const readJson = (spec: OperationSpec, bytes: Uint8Array, contentType: string | null): unknown => {
  if (bytes.byteLength > MAX_BODY_BYTES) throw problem('payload_too_large')
  if (bytes.byteLength === 0) return undefined
  if (!spec.body) throw problem('invalid_request', { errors: [{ pointer: '/body', message: 'must be empty' }] })
  if (contentType === null || !JSON_TYPE.test(contentType)) throw problem('unsupported_media_type')
  return parse(bytes)
}
