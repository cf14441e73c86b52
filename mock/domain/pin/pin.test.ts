import { describe, expect, test } from 'vitest'
import { createSeededRandom } from '@mock/kit/random'
import { hashPin, isRightPin } from './pin-hash'
import { isWeakPin } from './weak-pin'

describe('isWeakPin', () => {
  test.each(['000000', '999999', '012345', '123456', '456789', '567890', '654321', '098765', '210987'])('%s is weak', (pin) =>
    expect(isWeakPin(pin)).toBe(true))
  test.each(['283746', '123457', '112233', '121212', '135790', '000001', '024680'])('%s is not', (pin) => expect(isWeakPin(pin)).toBe(false))
})

describe('pin hashes', () => {
  test('are salted and peppered', () => {
    const random = createSeededRandom(7)
    const one = hashPin('secret', '283746', 10, random)
    const two = hashPin('secret', '283746', 20, random)
    expect(one).not.toBe(two)
    expect([isRightPin('secret', '283746', one), isRightPin('secret', '283746', two)]).toEqual([true, true])
    expect([isRightPin('secret', '283747', one), isRightPin('another secret', '283746', one)]).toEqual([false, false])
  })

  test('a damaged one is a bug, not a wrong PIN', () => expect(() => isRightPin('secret', '283746', 'nonsense')).toThrow())
})
