import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import { WASM_PATH } from './decoder'

const WORKER = fileURLToPath(new URL('../../src/platform/scan/scan.worker.h5.ts', import.meta.url))

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length

/** Bytes over the wire of the two files a scan loads: the wasm as it is, the worker bundled and minified. */
export async function decoderSizes(): Promise<{ wasmRaw: number; wasmBrotli: number; workerBrotli: number }> {
  const wasm = readFileSync(WASM_PATH)
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    logLevel: 'error',
  })
  const worker = outputFiles[0]?.contents ?? new Uint8Array()
  return { wasmRaw: wasm.length, wasmBrotli: brotli(wasm), workerBrotli: brotli(worker) }
}
