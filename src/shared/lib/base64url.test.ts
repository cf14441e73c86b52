import { describe, expect, it } from 'vitest'
import { asciiBytes, asciiText, fromBase64url, toBase64url } from './base64url'

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 67 + length) & 255)

describe('base64url', () => {
  it('is what Node makes of every length, there and back', () => {
    for (let length = 0; length < 100; length += 1) {
      const bytes = bytesOf(length)
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
    }
  })

  it.each(['A', 'AB=', 'A+B/', 'AAAAA', 'é', 'A A'])('refuses %j', (text) => {
    expect(fromBase64url(text)).toBeNull()
  })

  it('refuses a second way to write the same bytes', () => {
    expect(fromBase64url('AA')).toEqual(Uint8Array.of(0))
    expect(fromBase64url('AB')).toBeNull()
    expect(fromBase64url('AAB')).toBeNull()
  })
})

it('reads ASCII only', () => {
  expect(asciiText(asciiBytes('{"a":1}'))).toBe('{"a":1}')
  expect(asciiText(Uint8Array.of(200))).toBeNull()
  expect(() => asciiBytes('陈')).toThrow(RangeError)
})
