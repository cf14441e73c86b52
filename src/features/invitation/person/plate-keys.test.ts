import { describe, expect, test } from 'vitest'
import { deletePlate, fits, LETTER_KEYS, moveTo, openPlate, plateError, pressPlate, PROVINCE_KEYS, SPECIAL_KEYS } from './plate-keys'

const typed = (text: string) => [...text].reduce(pressPlate, openPlate(''))
const keysAt = (at: number) => [...PROVINCE_KEYS, ...LETTER_KEYS, ...SPECIAL_KEYS].filter((key) => fits(key, at))

describe('keys', () => {
  test('provinces first, then a letter, then both, special ones in the seventh place only', () => {
    expect(keysAt(0)).toEqual(PROVINCE_KEYS)
    expect(keysAt(1).join('')).toBe('ABCDEFGHJKLMNPQRSTUVWXYZ')
    expect(keysAt(2)).toEqual(LETTER_KEYS)
    expect(keysAt(6)).toEqual([...LETTER_KEYS, ...SPECIAL_KEYS])
    expect(keysAt(7)).toEqual(LETTER_KEYS)
    expect(keysAt(8)).toEqual([])
  })
  test('what does not fit changes nothing', () => {
    expect(typed('L浙1L12345').text).toBe('浙L12345')
    expect(typed('浙LD123456789').text).toBe('浙LD12345')
  })
})

describe('editing', () => {
  test('a box that is gone back to is typed over, and on', () => {
    const entry = pressPlate(moveTo(typed('浙L12345'), 1), 'B')
    expect(entry).toEqual({ text: '浙B12345', at: 2 })
  })
  test('never beyond the first empty box', () => {
    expect(moveTo(typed('浙L'), 6).at).toBe(2)
  })
  test('delete takes the one before', () => {
    expect(deletePlate(typed('浙L1'))).toEqual({ text: '浙L', at: 2 })
    expect(deletePlate(openPlate(''))).toEqual({ text: '', at: 0 })
    expect(deletePlate({ text: '浙L12345', at: 0 })).toEqual({ text: '浙L12345', at: 0 })
  })
})

test.each([
  ['', undefined], ['浙L12345', undefined], ['浙LD12345', undefined], ['浙B1234挂', undefined],
  ['浙L123', '还差 2 位'], ['浙L123456', '不是新能源车牌，请核对'], ['浙212345', '车牌号不对，请核对'],
])('%s: %s', (plate, error) => {
  expect(plateError(plate)).toBe(error)
})
