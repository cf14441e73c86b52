import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

/** The custom properties of the first rule that follows `start`. */
const rule = (start: string): Record<string, string> => {
  const from = css.indexOf(start)
  if (from < 0) throw new Error(`no rule ${start}`)
  const body = css.slice(css.indexOf('{', from + start.length - 1) + 1, css.indexOf('}', from))
  return Object.fromEntries([...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

const light = rule('page,\n:root,\n.theme-light {')
const base = rule('page,\n:root {')
const dark = rule('.theme-dark {')
const systemDark = rule(':root:not(.theme-light) {')
const care = rule('.care {')

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, two: string) => {
  const [high = 0, low = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const text = ['--ink', '--ink-2', '--ink-3', '--blue', '--blue-deep', '--ok', '--warn', '--bad', '--party']
const pairs = [
  ...text.flatMap((name) => [[name, '--ground'], [name, '--card']]),
  ['--ink', '--sunk'], ['--ink-2', '--sunk'], ['--ink-3', '--sunk'], ['--on-blue', '--blue'], ['--on-bad', '--bad'],
  ['--blue-deep', '--blue-mist'], ['--ok', '--ok-mist'], ['--warn', '--warn-mist'], ['--bad', '--bad-mist'],
  ['--card', '--ink'], ['--on-solid', '--solid-ok'], ['--on-solid', '--solid-warn'], ['--on-solid', '--solid-bad'],
  ['--on-solid', '--solid-blue'], ['--on-yellow', '--solid-yellow'], ['--code-ink', '--code-card'],
]

describe.each([['light', { ...base, ...light }], ['dark', { ...base, ...dark }]])('colours, %s', (_, theme) => {
  it.each(pairs)('%s on %s has at least 4.5:1', (front = '', back = '') => {
    expect(contrast(theme[front] ?? '', theme[back] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it('draws the edges of fields with at least 3:1', () => {
    expect(contrast(theme['--edge'] ?? '', theme['--card'] ?? '')).toBeGreaterThanOrEqual(3)
  })
})

describe('themes', () => {
  it('says the same for the system\'s dark mode and for the class', () => {
    expect(dark).toEqual(systemDark)
    expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort())
  })

  it('has text of 18 and targets of 60 at least in care mode', () => {
    const sizes = Object.entries(care).filter(([name]) => name.startsWith('--text-'))
    expect(sizes.map(([name]) => name)).toEqual(Object.keys(base).filter((name) => name.startsWith('--text-')))
    for (const [, size] of sizes) expect(parseFloat(size)).toBeGreaterThanOrEqual(18)
    for (const name of ['--tap', '--tap-primary', '--key', '--bar']) expect(parseFloat(care[name] ?? '')).toBeGreaterThanOrEqual(60)
  })
})
