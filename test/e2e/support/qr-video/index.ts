import { shotOf, type Condition } from './conditions'
import type { GreyFrame } from './frame'
import { renderShot } from './render'
import { seededRandom, seedOf } from './random'

export { CONDITIONS, type Condition } from './conditions'
export { writePng, writeY4m } from './files'
export { FRAME_HEIGHT, FRAME_WIDTH, type GreyFrame } from './frame'

/** The frame of one condition and seed; the same arguments give the same bytes. */
export function qrFrame(text: string, condition: Condition, seed: number): GreyFrame {
  return renderShot(text, shotOf(condition, seed), seed)
}

/** A frame without any code, under the same light: nothing may be read from it. */
export function emptyFrame(condition: Condition, seed: number): GreyFrame {
  return renderShot('', shotOf(condition, seed), seed)
}

export interface ClipOptions {
  condition?: Condition
  seed?: number
  /** Frames before the code comes into view. */
  emptyCount?: number
  frameCount?: number
}

/** A short clip: the hand trembles by some pixels, so no frame equals the one before. */
export function* qrClip(text: string, options: ClipOptions = {}): Generator<GreyFrame> {
  const { condition = 'clean', seed = 1, emptyCount = 0, frameCount = 12 } = options
  const shot = shotOf(condition, seed)
  const random = seededRandom(seedOf('tremble', seed))
  for (let i = 0; i < emptyCount + frameCount; i += 1) {
    const trembling = {
      ...shot,
      offsetX: shot.offsetX + random.between(-3, 3),
      offsetY: shot.offsetY + random.between(-3, 3),
      rollRad: shot.rollRad + random.between(-0.02, 0.02),
    }
    yield renderShot(i < emptyCount ? '' : text, trembling, seedOf(seed, i))
  }
}
