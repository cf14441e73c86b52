import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrSvg } from './qr-svg'

/** Draws the dark path back into modules. */
const modules = (uri: string): boolean[][] => {
  const svg = decodeURIComponent(uri.replace('data:image/svg+xml,', ''))
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  const path = /<path d="([^"]*)"/.exec(svg)?.[1] ?? ''
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    grid[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  }
  return grid
}

describe('qrSvg', () => {
  it.each(['1', 'https://e.example.cn/p/?c=w_18.k1.3q27wYtN0yPzq1fJb6m2wA', '访客'])('draws every module of %s', (text) => {
    expect(modules(qrSvg(text))).toEqual(encode(text, { ecc: 'M', border: 4 }).data)
  })

  it('keeps four white modules on every side', () => {
    const grid = modules(qrSvg('abc'))
    const sides = [...grid.slice(0, 4), ...grid.slice(-4), ...grid.map((row) => [...row.slice(0, 4), ...row.slice(-4)])]
    expect(sides.flat()).not.toContain(true)
    expect(grid[4]?.[4]).toBe(true)
  })

  it('stays a few KB for the longest link we draw', () => {
    expect(qrSvg(`https://e.example.cn/p/?c=${'x'.repeat(80)}`).length).toBeLessThan(16_000)
  })
})
