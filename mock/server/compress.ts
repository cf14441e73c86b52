import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Encodings the server knows, best first. */
export type Encoding = 'br' | 'gzip'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** The best encoding the client takes; plain http gets gzip only, as browsers do not offer Brotli there. */
export const encodingFor = (acceptEncoding: string | undefined): Encoding | null => {
  const offered = new Set((acceptEncoding ?? '').split(',').map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part)).map((part) => part.split(';')[0]))
  if (offered.has('br')) return 'br'
  return offered.has('gzip') ? 'gzip' : null
}

/** Compresses as hard as possible: each file once, then kept. */
export const compress = (bytes: Buffer, encoding: Encoding): Promise<Buffer> => encoding === 'br'
  ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
  : gzipped(bytes, { level: 9 })
