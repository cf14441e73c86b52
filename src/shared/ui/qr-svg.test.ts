import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrSvg } from './qr-svg'

/** Draws the dark path back into modules. */
const modules = (uri: string): boolean[][] => {
  const svg = decodeURIComponent(uri.replace('data:image/svg+xml,', ''))
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  const path = /<path stroke="#000" d="([^"]*)"/.exec(svg)?.[1] ?? ''
  let [x, y] = [0, 0]
  for (const [, command, first, second, length] of path.matchAll(/([Mm])(\d+)( \d+\.5|-0)h(\d+)/g)) {
    x = command === 'M' ? Number(first) : x + Number(first)
    y = command === 'M' ? Math.floor(Number(second)) : y
    grid[y]?.fill(true, x, x + Number(length))
    x += Number(length)
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

  it('stays a few KB for the longest text we draw, a pass', () => {
    expect(qrSvg(`${'x'.repeat(67)}.${'y'.repeat(128)}.${'z'.repeat(86)}.384201`, 'L').length).toBeLessThan(7_500)
  })

  it('leaves a pass modules of four pixels on the smallest phone', () => {
    expect(modules(qrSvg('x'.repeat(300), 'L')).length * 4).toBeLessThan(292)
  })
})
