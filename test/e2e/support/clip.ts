import type { TestInfo } from '@playwright/test'
import { type Condition, emptyFrame, qrClip, qrFrame, writePng, writeY4m } from './qr-video'

const SEED = 7

/** A camera's clip of a code on the wall under these conditions: the code comes into view after two frames. */
export function clipOf(text: string, condition: Condition, info: TestInfo): string {
  const path = info.outputPath('camera.y4m')
  writeY4m(path, qrClip(text, { condition, seed: SEED, emptyCount: 2, frameCount: 6 }))
  return path
}

/** A picture for the album; an empty text makes one without any code. */
export function pictureOf(text: string, condition: Condition, info: TestInfo): string {
  const path = info.outputPath(`${text === '' ? 'no-code' : 'code'}.png`)
  writePng(path, text === '' ? emptyFrame(condition, SEED) : qrFrame(text, condition, SEED))
  return path
}
