import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { ReadQr } from '@/platform/scan/passes'
import { readerOptions } from '@/platform/scan/reader-options'

/** The wasm file that the app serves. */
export const WASM_PATH = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')

/** The app's decoder with the app's options, in Node: only the loading differs from the worker's. */
export async function openDecoder(): Promise<ReadQr> {
  const wasmBinary = new Uint8Array(readFileSync(WASM_PATH)).buffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  return async ({ data, width, height }, threshold) => {
    const image = { data, width, height, colorSpace: 'srgb' } as ImageData
    const results = await readBarcodes(image, readerOptions(threshold))
    return results.find((result) => result.isValid)?.text ?? null
  }
}
