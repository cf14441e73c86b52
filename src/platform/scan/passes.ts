import { enlarge, flatten, greyOf, rgbaOf, sharpen, type GreyPicture } from './filters'

/** RGBA pixels as a canvas gives them. */
export interface Pixels {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** `fixed` takes 127 as the threshold between ink and paper, `local` the mean of the surroundings. */
export type Threshold = 'local' | 'fixed'

/** Finds one QR code in the pixels; null for none. The worker and the benchmark give zxing here. */
export type ReadQr = (pixels: Pixels, threshold: Threshold) => Promise<string | null>

/** `frame`: one of a stream, where the next one is a few milliseconds away. `picture`: the only chance. */
export type Effort = { kind: 'frame'; turn: number } | { kind: 'picture' }

interface Pass {
  threshold: Threshold
  prepare: (grey: GreyPicture) => GreyPicture
  /** Pixels above which this pass would take too long on a phone. */
  maxPixels: number
}

const MEGA = 1_000_000

/** Lost focus, smear and reflections: by far the most useful second look, at a few milliseconds. */
const CRISP: Pass = {
  threshold: 'fixed',
  prepare: (grey) => flatten(sharpen(grey, 3, 3), 11, 130),
  maxPixels: 4 * MEGA,
}
/** Noise in low light: interpolation smooths it, and a module gets more pixels. */
const LARGE: Pass = { threshold: 'local', prepare: enlarge, maxPixels: 1.2 * MEGA }
/** Small and far codes, strong tilt. */
const LARGE_CRISP: Pass = {
  threshold: 'fixed',
  prepare: (grey) => flatten(sharpen(enlarge(grey), 4, 3), 18, 130),
  maxPixels: 1.2 * MEGA,
}

/** Looks at the pixels as they are, then again through filters until a code is found. */
export async function readInPasses(read: ReadQr, pixels: Pixels, effort: Effort): Promise<string | null> {
  const plain = await read(pixels, 'local')
  if (plain !== null) return plain
  const grey = greyOf(pixels.data, pixels.width, pixels.height)
  for (const pass of passesFor(effort)) {
    if (grey.width * grey.height > pass.maxPixels) continue
    const { width, height, data } = pass.prepare(grey)
    const text = await read({ width, height, data: rgbaOf(data) }, pass.threshold)
    if (text !== null) return text
  }
  return null
}

/** In a stream the slow passes take turns on every other frame, so that looking at nothing stays cheap. */
function passesFor(effort: Effort): readonly Pass[] {
  if (effort.kind === 'picture') return [CRISP, LARGE, LARGE_CRISP]
  if (effort.turn % 2 === 0) return [CRISP]
  return effort.turn % 4 === 1 ? [CRISP, LARGE_CRISP] : [CRISP, LARGE]
}
