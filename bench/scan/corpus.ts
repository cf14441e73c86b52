import { CONDITIONS, emptyFrame, qrFrame, type Condition, type GreyFrame } from '../../test/e2e/support/qr-video/index'
import { seededRandom, seedOf } from '../../test/e2e/support/qr-video/random'
import { rgbaOf } from '@/platform/scan/filters'
import type { Pixels } from '@/platform/scan/passes'

export interface Case {
  condition: Condition
  seed: number
  /** What the code says; null for a frame without one. */
  text: string | null
  pixels: Pixels
}

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const TEXT_LENGTH = 94

/** A window link of 94 characters with its own signature, so that a false read cannot pass for a hit. */
export function windowLink(seed: number): string {
  const random = seededRandom(seedOf('link', seed))
  const pick = (count: number) => Array.from({ length: count }, () => BASE64URL[Math.floor(random.next() * 64)]).join('')
  const tail = `.k1.${pick(22)}`
  const head = `https://guanjia.zhoushan.example/p/?c=w${1000 + (seed % 9000)}-`
  return head + pick(TEXT_LENGTH - head.length - tail.length) + tail
}

/** Frame after frame, condition by condition; every fifth seed also without a code. */
export function* corpus(firstSeed: number, seedCount: number): Generator<Case> {
  for (const condition of CONDITIONS) {
    for (let seed = firstSeed; seed < firstSeed + seedCount; seed += 1) {
      const text = windowLink(seed)
      yield { condition, seed, text, pixels: pixelsOf(qrFrame(text, condition, seed)) }
      if (seed % 5 === 0) yield { condition, seed, text: null, pixels: pixelsOf(emptyFrame(condition, seed)) }
    }
  }
}

function pixelsOf({ width, height, data }: GreyFrame): Pixels {
  return { width, height, data: rgbaOf(new Uint8ClampedArray(data)) }
}
