import { expect, it } from 'vitest'
import { isIdCardNumber } from './id-card'

it.each(['11010519491231002', '44052419800101001', '33090219900101123'])('%s has exactly one check digit', (number) => {
  expect('0123456789X'.split('').filter((digit) => isIdCardNumber(number + digit))).toHaveLength(1)
})

it('knows the standard’s example', () => {
  expect(isIdCardNumber('11010519491231002X')).toBe(true)
})

it('finds every single changed digit', () => {
  const right = '11010519491231002X'
  for (let at = 0; at < 17; at += 1) {
    for (const digit of '0123456789') {
      if (digit !== right[at]) expect(isIdCardNumber(right.slice(0, at) + digit + right.slice(at + 1))).toBe(false)
    }
  }
})

it.each(['', '11010519491231002x', '110105194912310021', '11010519490230002X', '1101051949123100', '01010519491231002X', '11010519491231002X '])('refuses %j', (text) => {
  expect(isIdCardNumber(text)).toBe(false)
})
