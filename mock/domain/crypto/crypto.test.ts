import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { base64url, deriveKey, equalInConstantTime, hmacSha256, sha256Hex } from './index'

describe('crypto agrees with Node', () => {
  test('base64url of every length and byte', () => {
    for (let length = 0; length < 40; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 89 + length * 31) & 255)
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    }
  })

  test('SHA-256 and HMAC of UTF-8 text', () => {
    expect(sha256Hex('舟到 e管家')).toBe(createHash('sha256').update('舟到 e管家').digest('hex'))
    const key = deriveKey('secret', 'window-code:k1')
    expect(base64url(hmacSha256(key, 'w1001-1.k1'))).toBe(createHmac('sha256', key).update('w1001-1.k1').digest('base64url'))
  })
})

describe('deriveKey', () => {
  test('differs by secret and by purpose and stays the same', () => {
    const hex = (secret: string, purpose: string) => base64url(deriveKey(secret, purpose))
    expect(new Set([hex('a', 'x'), hex('a', 'y'), hex('b', 'x')]).size).toBe(3)
    expect(hex('a', 'x')).toBe(hex('a', 'x'))
  })
})

describe('equalInConstantTime', () => {
  test.each([['', '', true], ['abc', 'abc', true], ['abc', 'abd', false], ['abc', 'ab', false], ['', 'a', false]])('%s, %s', (a, b, equal) =>
    expect(equalInConstantTime(a, b)).toBe(equal))
})
