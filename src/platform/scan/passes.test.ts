import { describe, expect, it } from 'vitest'
import { enlarge, flatten, greyOf, rgbaOf, sharpen } from './filters'
import { readInPasses, type Pixels, type Threshold } from './passes'

const pixels = (width: number, height: number): Pixels => ({ width, height, data: new Uint8ClampedArray(width * height * 4) })

/** A reader that finds the code at its nth look and notes what it was shown. */
function reader(findsAt: number) {
  const looks: [width: number, threshold: Threshold][] = []
  const read = ({ width }: Pixels, threshold: Threshold) => {
    looks.push([width, threshold])
    return Promise.resolve(looks.length === findsAt ? 'text' : null)
  }
  return { looks, read }
}

describe('readInPasses', () => {
  it('stops at the first look that finds something', async () => {
    const { looks, read } = reader(1)
    expect(await readInPasses(read, pixels(64, 48), { kind: 'picture' })).toBe('text')
    expect(looks).toEqual([[64, 'local']])
  })

  it('looks four times at a picture and then gives up', async () => {
    const { looks, read } = reader(0)
    expect(await readInPasses(read, pixels(64, 48), { kind: 'picture' })).toBeNull()
    expect(looks).toEqual([[64, 'local'], [64, 'fixed'], [128, 'local'], [128, 'fixed']])
  })

  it('shares the slow looks among the frames of a stream', async () => {
    const widths = []
    for (const turn of [0, 1, 2, 3]) {
      const { looks, read } = reader(0)
      await readInPasses(read, pixels(64, 48), { kind: 'frame', turn })
      widths.push(looks.map(([width]) => width))
    }
    expect(widths).toEqual([[64, 64], [64, 64, 128], [64, 64], [64, 64, 128]])
  })

  it('does not enlarge what is large already', async () => {
    const { looks, read } = reader(0)
    await readInPasses(read, pixels(1600, 1200), { kind: 'picture' })
    expect(looks).toEqual([[1600, 'local'], [1600, 'fixed']])
  })
})

describe('filters', () => {
  const picture = (width: number, levels: number[]) => ({ width, height: levels.length / width, data: Uint8ClampedArray.from(levels) })

  it('turns colours to grey and back to opaque pixels', () => {
    const grey = greyOf(Uint8ClampedArray.from([255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 0]), 3, 1)
    expect([...grey.data]).toEqual([255, 0, 149])
    expect([...rgbaOf(grey.data)].slice(0, 8)).toEqual([255, 255, 255, 255, 0, 0, 0, 255])
  })

  it('leave an even area even, also at its edges', () => {
    const even = picture(8, Array.from({ length: 64 }, () => 90))
    expect(new Set(sharpen(even, 3, 3).data)).toEqual(new Set([90]))
    expect(new Set(flatten(even, 14, 134).data)).toEqual(new Set([134]))
    expect(new Set(enlarge(even).data)).toEqual(new Set([90]))
  })

  it('sharpen an edge and flatten a slope', () => {
    const edge = picture(8, Array.from({ length: 64 }, (_, i) => (i % 8 < 4 ? 100 : 140)))
    const sharp = sharpen(edge, 2, 2)
    expect(sharp.data[3]).toBeLessThan(100)
    expect(sharp.data[4]).toBeGreaterThan(140)
    const slope = picture(40, Array.from({ length: 1600 }, (_, i) => 40 + 4 * (i % 40)))
    const middle = [...flatten(slope, 5, 134).data].slice(20 * 40 + 6, 20 * 40 + 34)
    expect(new Set(middle)).toEqual(new Set([134]))
  })

  it('double both sides and interpolate between pixels', () => {
    const twice = enlarge(picture(2, [0, 160, 0, 160]))
    expect([twice.width, twice.height]).toEqual([4, 4])
    expect([...twice.data].slice(0, 4)).toEqual([0, 40, 120, 160])
  })
})
