import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInPasses, type ReadQr } from '@/platform/scan/passes'
import { qrClip, qrFrame, writePng, writeY4m } from '../../test/e2e/support/qr-video/index'
import { corpus, windowLink } from './corpus'
import { openDecoder } from './decoder'

let read: ReadQr
let folder: string
beforeAll(async () => {
  read = await openDecoder()
  folder = mkdtempSync(join(tmpdir(), 'qr-video-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('generated frames', () => {
  it('are the same for the same seed and differ for another', () => {
    const text = windowLink(1)
    expect(text).toHaveLength(94)
    const frame = qrFrame(text, 'mixed', 1)
    expect(Buffer.compare(frame.data, qrFrame(text, 'mixed', 1).data)).toBe(0)
    expect(Buffer.compare(frame.data, qrFrame(text, 'mixed', 2).data)).not.toBe(0)
  })

  it('are read by the app’s decoder, and nothing is read where no code is', { timeout: 180_000 }, async () => {
    let misses = 0
    for (const { text, pixels } of corpus(20_000, 2)) {
      const found = await readInPasses(read, pixels, { kind: 'picture' })
      if (found === null && text !== null) misses += 1
      else expect(found).toBe(text)
    }
    expect(misses).toBeLessThanOrEqual(4)
  })

  it('gain from the filters', { timeout: 180_000 }, async () => {
    let plain = 0
    let filtered = 0
    for (const { condition, text, pixels } of corpus(30_000, 8)) {
      if (condition !== 'blur' && condition !== 'mixed') continue
      plain += Number((await read(pixels, 'local')) === text)
      filtered += Number((await readInPasses(read, pixels, { kind: 'picture' })) === text)
    }
    expect(filtered).toBeGreaterThan(plain)
  })
})

describe('files', () => {
  it('are a clip that Chromium’s fake camera takes', () => {
    const path = join(folder, 'clip.y4m')
    writeY4m(path, qrClip('hello', { emptyCount: 1, frameCount: 2 }), 20)
    const bytes = readFileSync(path)
    const header = 'YUV4MPEG2 W640 H480 F20:1 Ip A1:1 C420jpeg\n'
    expect(bytes.subarray(0, header.length).toString()).toBe(header)
    expect(bytes.length).toBe(header.length + 3 * ('FRAME\n'.length + 640 * 480 * 1.5))
  })

  it('are a picture for the album', () => {
    const path = join(folder, 'code.png')
    const frame = qrFrame('hello', 'clean', 1)
    writePng(path, frame)
    const png = PNG.sync.read(readFileSync(path))
    expect([png.width, png.height, png.data[4 * 1000]]).toEqual([640, 480, frame.data[1000]])
  })
})
