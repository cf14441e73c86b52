import { expect, test } from 'vitest'
import { uuidFromHex } from './uuid'

test('a key is a version-4 UUID and keeps its random bits', () => {
  expect(uuidFromHex('00000000000000000000000000000000')).toBe('00000000-0000-4000-8000-000000000000')
  expect(uuidFromHex('ffffffffffffffffffffffffffffffff')).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
  expect(() => uuidFromHex('xyz')).toThrow(RangeError)
})
