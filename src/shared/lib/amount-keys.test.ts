import { describe, expect, it } from 'vitest'
import { pressKey, readKey } from './amount-keys'

const type = (keys: string[]) => keys.reduce(pressKey, '')

describe('pressKey', () => {
  it('takes digits, one point and two decimals', () => {
    expect(type(['1', '7', '.', '5', '0', '9', '.'])).toBe('17.50')
  })

  it('starts a point with a zero and lets a digit replace a lone zero', () => {
    expect(type(['.', '5'])).toBe('0.5')
    expect(type(['0', '8'])).toBe('8')
  })

  it('stops at 99999 yuan and deletes one key at a time', () => {
    expect(type(['1', '2', '3', '4', '5', '6'])).toBe('12345')
    expect(type(['1', '.', 'del', 'del', 'del'])).toBe('')
  })

  it('ignores what is no key', () => {
    expect(type(['1', 'e', '-', '2'])).toBe('12')
  })
})

describe('readKey', () => {
  it('maps a hardware keyboard', () => {
    expect(['5', '.', 'Backspace', 'Enter', 'F5'].map(readKey)).toEqual(['5', '.', 'del', undefined, undefined])
  })
})
