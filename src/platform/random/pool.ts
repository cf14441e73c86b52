import { hex } from './hex'
import type { RandomStrength } from './types'

export interface RandomPool {
  take: (byteCount: number) => string
  strength: () => RandomStrength
  ready: () => Promise<void>
}

/**
 * Hands out ids synchronously from bytes that were fetched asynchronously. `fetchBytes` may fail or be missing on old
 * WeChat versions: then each byte mixes `weak()` (0–255) with a running counter and the time, so that ids stay unique;
 * they need not be secret, since the server scopes an attempt's key by its user.
 */
export function randomPool(
  fetchBytes: (byteCount: number) => Promise<ArrayLike<number>>,
  weak: () => number,
  nowMs: () => number,
  size = 512,
): RandomPool {
  const bytes: number[] = []
  let strength: RandomStrength = 'crypto'
  let counter = 0
  let filling: Promise<void> | undefined

  const refill = (): Promise<void> => {
    filling ??= fetchBytes(size)
      .then(
        (fresh) => {
          for (let i = 0; i < fresh.length; i += 1) bytes.push((fresh[i] ?? 0) & 255)
        },
        () => undefined,
      )
      .then(() => {
        filling = undefined
      })
    return filling
  }

  const mixed = (byteCount: number): number[] => {
    strength = 'mixed'
    counter += 1
    const stamp = nowMs() * 1000 + (counter % 1000)
    return Array.from({ length: byteCount }, (_, i) => (i < 7 ? Math.floor(stamp / 256 ** i) & 255 : weak()))
  }

  return {
    take(byteCount) {
      if (bytes.length - byteCount < size / 4) void refill()
      return hex(bytes.length >= byteCount ? bytes.splice(0, byteCount) : mixed(byteCount))
    },
    strength: () => strength,
    ready: () => (bytes.length > 0 ? Promise.resolve() : refill()),
  }
}
