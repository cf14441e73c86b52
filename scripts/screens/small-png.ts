import { deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

/** What a picture of an app needs: flat colours and the greys of its letters. */
const COLOURS = 48
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Writes a screenshot anew with a palette: a third of its size, and the same bytes for the same pixels. */
export function smallPng(screenshot: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(screenshot)
  const palette = paletteOf(data)
  const nearest = nearestIn(palette)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = nearest(data.readUIntBE((y * width + x) * 4, 3))
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

/** The most used colours; near ones count as one, or a letter's greys would crowd out a small coloured mark. */
function paletteOf(data: Buffer): number[] {
  const counts = new Map<number, number>()
  for (let i = 0; i < data.length; i += 4) {
    const colour = data.readUIntBE(i, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const byUse = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour)
  const chosen: number[] = []
  for (const { apart, upTo } of STEPS) {
    for (const colour of byUse) {
      if (chosen.length === upTo) break
      if (chosen.every((other) => distance(colour, other) > apart)) chosen.push(colour)
    }
  }
  return chosen
}

/** The grounds as they are, then colours far from all of these, then what is left. */
const STEPS = [{ apart: 0, upTo: 16 }, { apart: 1200, upTo: COLOURS }, { apart: 300, upTo: COLOURS }, { apart: 0, upTo: COLOURS }] as const

function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map<number, number>()
  return (colour) => {
    const before = known.get(colour)
    if (before !== undefined) return before
    const found = palette.reduce((best, other, index) => (distance(colour, other) < distance(colour, palette[best] ?? 0) ? index : best), 0)
    known.set(colour, found)
    return found
  }
}

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** CRC-32 of PNG's annex D; Node's own came after 20.19. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
