import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { PNG } from 'pngjs'
import type { GreyFrame } from './frame'

/** Writes a picture for the album case. */
export function writePng(path: string, frame: GreyFrame): void {
  const png = new PNG({ width: frame.width, height: frame.height })
  for (let i = 0; i < frame.data.length; i += 1) {
    const level = frame.data[i] ?? 0
    png.data.set([level, level, level, 255], i * 4)
  }
  writeFileSync(path, PNG.sync.write(png))
}

/** Writes an uncompressed clip for Chromium's `--use-file-for-fake-video-capture`, which plays it over and over. */
export function writeY4m(path: string, frames: Iterable<GreyFrame>, framesPerSecond = 20): void {
  const file = openSync(path, 'w')
  try {
    let header = false
    for (const { width, height, data } of frames) {
      if (!header) writeSync(file, `YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`)
      header = true
      writeSync(file, 'FRAME\n')
      writeSync(file, data)
      writeSync(file, Buffer.alloc((width * height) / 2, 128))
    }
  } finally {
    closeSync(file)
  }
}
