import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { DecodeAnswer, DecodeRequest } from './decoder.h5'
import { readInPasses, type ReadQr } from './passes'
import { readerOptions } from './reader-options'

const wasmUrl = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url).href

const post = (answer: DecodeAnswer): void => self.postMessage(answer)

const read: ReadQr = async ({ data, width, height }, threshold) => {
  const image = new ImageData(new Uint8ClampedArray(data), width, height)
  const results = await readBarcodes(image, readerOptions(threshold))
  return results.find((result) => result.isValid)?.text ?? null
}

self.onmessage = ({ data: request }: MessageEvent<DecodeRequest>) => {
  readInPasses(read, request.pixels, request.effort).then(
    (text) => post({ kind: 'read', id: request.id, text }),
    () => post({ kind: 'failed' }),
  )
}

Promise.resolve(prepareZXingModule({ overrides: { locateFile: () => wasmUrl }, fireImmediately: true })).then(
  () => post({ kind: 'ready' }),
  () => post({ kind: 'failed' }),
)
