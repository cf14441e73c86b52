/** Picture filters in plain arithmetic: they run in the worker, in Node's benchmark and in tests alike. */

/** One grey picture, 8 bits a pixel, row by row. */
export interface GreyPicture {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** Luma of RGBA pixels (BT.601 in integers); alpha is ignored. */
export function greyOf(rgba: Uint8ClampedArray, width: number, height: number): GreyPicture {
  const data = new Uint8ClampedArray(width * height)
  for (let i = 0, p = 0; i < data.length; i += 1, p += 4) {
    data[i] = (77 * (rgba[p] ?? 0) + 150 * (rgba[p + 1] ?? 0) + 29 * (rgba[p + 2] ?? 0)) >> 8
  }
  return { width, height, data }
}

/** RGBA pixels for decoders that want an ImageData. */
export function rgbaOf(data: Uint8ClampedArray): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint32Array(data.length)
  for (let i = 0; i < data.length; i += 1) pixels[i] = 0xff000000 | ((data[i] ?? 0) * 0x010101)
  return new Uint8ClampedArray(pixels.buffer)
}

/** Mean over a square of `2 * radius + 1` pixels; the edge pixels repeat outwards. Cost does not grow with radius. */
export function boxMean({ width, height, data }: GreyPicture, radius: number): Float32Array {
  const rows = new Int32Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const start = y * width
    const first = data[start] ?? 0
    const last = data[start + width - 1] ?? 0
    let sum = first * radius
    for (let x = 0; x < radius; x += 1) sum += x < width ? (data[start + x] ?? 0) : last
    for (let x = 0; x < width; x += 1) {
      sum += x + radius < width ? (data[start + x + radius] ?? 0) : last
      rows[start + x] = sum
      sum -= x - radius >= 0 ? (data[start + x - radius] ?? 0) : first
    }
  }
  return columnMeans(rows, width, height, radius)
}

function columnMeans(rows: Int32Array, width: number, height: number, radius: number): Float32Array {
  const rowAt = (y: number): number => Math.max(0, Math.min(height - 1, y)) * width
  const sums = new Int32Array(width)
  for (let y = -radius; y < radius; y += 1) {
    const row = rowAt(y)
    for (let x = 0; x < width; x += 1) sums[x] = (sums[x] ?? 0) + (rows[row + x] ?? 0)
  }
  const means = new Float32Array(width * height)
  const area = (2 * radius + 1) ** 2
  for (let y = 0; y < height; y += 1) {
    const enter = rowAt(y + radius)
    const leave = rowAt(y - radius)
    for (let x = 0; x < width; x += 1) {
      const sum = (sums[x] ?? 0) + (rows[enter + x] ?? 0)
      means[y * width + x] = sum / area
      sums[x] = sum - (rows[leave + x] ?? 0)
    }
  }
  return means
}

/** Unsharp mask: what differs from its surroundings is made to differ `gain` times more (lost focus, smear). */
export function sharpen(picture: GreyPicture, radius: number, gain: number): GreyPicture {
  const means = boxMean(picture, radius)
  const data = new Uint8ClampedArray(means.length)
  for (let i = 0; i < data.length; i += 1) {
    const level = picture.data[i] ?? 0
    data[i] = level + gain * (level - (means[i] ?? 0))
  }
  return { ...picture, data }
}

/**
 * What differs from its wide surroundings, around mid-grey: takes away shade and the halo of a reflected lamp. An even
 * area comes out as `middle`; a little above the fixed threshold of 127, so that paper's noise does not turn to ink.
 */
export function flatten(picture: GreyPicture, radius: number, middle: number): GreyPicture {
  const means = boxMean(picture, radius)
  const data = new Uint8ClampedArray(means.length)
  for (let i = 0; i < data.length; i += 1) data[i] = middle + (picture.data[i] ?? 0) - (means[i] ?? 0)
  return { ...picture, data }
}

/** Twice as large, bilinear: a code of two pixels a module becomes readable. */
export function enlarge({ width, height, data }: GreyPicture): GreyPicture {
  const wide = width * 2
  const out = new Uint8ClampedArray(wide * height * 2)
  for (let y = 0; y < height * 2; y += 1) {
    const near = (y >> 1) * width
    const far = Math.max(0, Math.min(height - 1, (y >> 1) + (y & 1 ? 1 : -1))) * width
    for (let x = 0; x < width; x += 1) {
      const here = 3 * (data[near + x] ?? 0) + (data[far + x] ?? 0)
      const before = x > 0 ? 3 * (data[near + x - 1] ?? 0) + (data[far + x - 1] ?? 0) : here
      const after = x < width - 1 ? 3 * (data[near + x + 1] ?? 0) + (data[far + x + 1] ?? 0) : here
      out[y * wide + 2 * x] = (3 * here + before) >> 4
      out[y * wide + 2 * x + 1] = (3 * here + after) >> 4
    }
  }
  return { width: wide, height: height * 2, data: out }
}
