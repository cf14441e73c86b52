import { describe, expect, test } from 'vitest'
import { pressKey } from './amount-keys'
import { assertFen, formatDelta, formatFen, parseYuan, speakFen } from './money'

describe('money', () => {
  test.each([[0, '¥0.00'], [5, '¥0.05'], [1750, '¥17.50'], [123456789, '¥1,234,567.89'], [-1750, '-¥17.50']])('%i fen is %s', (fen, text) =>
    expect(formatFen(fen)).toBe(text))

  test('a fraction of a fen is a bug', () => {
    expect(() => assertFen(0.5)).toThrow(RangeError)
    expect(() => formatFen(17.5)).toThrow(RangeError)
  })

  test('deltas show their direction and are spoken without grouping', () => {
    expect(formatDelta(100)).toBe('+¥1.00')
    expect(formatDelta(-100)).toBe('-¥1.00')
    expect(speakFen(123450)).toBe('1234.50 元')
  })

  test.each([['17.5', 1750], ['17.', 1700], ['0.01', 1], ['', null], ['.', null], ['1.234', null], ['1e3', null], ['-1', null]])('%s is read as %s', (text, fen) =>
    expect(parseYuan(text)).toBe(fen))
})

describe('amount keypad', () => {
  const type = (keys: string) => [...keys].reduce((text, key) => pressKey(text, key === 'x' ? 'del' : key), '')
  test.each([['17.50', '17.50'], ['.5', '0.5'], ['007', '7'], ['1.234', '1.23'], ['1..5', '1.5'], ['123456', '12345'], ['17x', '1'], ['x', '']])('%s types %s', (keys, text) =>
    expect(type(keys)).toBe(text))
})
