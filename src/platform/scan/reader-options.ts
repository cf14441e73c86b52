import type { ReaderOptions } from 'zxing-wasm/reader'
import type { Threshold } from './passes'

/** QR codes only, one at a time, as hard as zxing can. */
export function readerOptions(threshold: Threshold): ReaderOptions {
  return {
    formats: ['QRCode'],
    tryHarder: true,
    maxNumberOfSymbols: 1,
    binarizer: threshold === 'fixed' ? 'FixedThreshold' : 'LocalAverage',
  }
}
