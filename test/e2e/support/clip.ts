import type { TestInfo } from '@playwright/test'
import { PNG } from 'pngjs'
import { type Condition, emptyFrame, FRAME_HEIGHT, FRAME_WIDTH, type GreyFrame, qrClip, qrFrame, writePng, writeY4m } from './qr-video'

const SEED = 7
/** A light wall. */
const WALL = 225

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

/** A camera's clip of what a screen shows: the very pixels, held before the camera on a light ground. */
export function clipOfScreen(png: Buffer, info: TestInfo): string {
  const path = info.outputPath('screen.y4m')
  writeY4m(path, Array.from({ length: 4 }, () => onFrame(PNG.sync.read(png))))
  return path
}

/** Centred, as large as the frame allows at whole pixels; around it a wall. */
function onFrame({ width, height, data: rgba }: PNG): GreyFrame {
  const scale = Math.min(FRAME_WIDTH / width, FRAME_HEIGHT / height) * 0.8
  const [left, top] = [(FRAME_WIDTH - width * scale) / 2, (FRAME_HEIGHT - height * scale) / 2]
  const data = new Uint8Array(FRAME_WIDTH * FRAME_HEIGHT).fill(WALL)
  for (let y = 0; y < FRAME_HEIGHT; y += 1) {
    for (let x = 0; x < FRAME_WIDTH; x += 1) {
      const [column, row] = [Math.floor((x - left) / scale), Math.floor((y - top) / scale)]
      if (column >= 0 && column < width && row >= 0 && row < height) data[y * FRAME_WIDTH + x] = rgba[(row * width + column) * 4] ?? 0
    }
  }
  return { width: FRAME_WIDTH, height: FRAME_HEIGHT, data }
}
