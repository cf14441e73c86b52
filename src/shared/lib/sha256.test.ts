import { hmac } from '@noble/hashes/hmac'
import { sha256 as librarySha256 } from '@noble/hashes/sha2'
import { expect, test } from 'vitest'
import { hmacSha256, sha256 } from './sha256'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + length) & 255)

test('the standard’s own examples', () => {
  expect(hex(sha256(Buffer.from('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(hex(sha256(new Uint8Array(0)))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('the same as the library for every length around the edges of a block', () => {
  for (let length = 0; length <= 200; length += 1) {
    expect(hex(sha256(bytesOf(length)))).toBe(hex(librarySha256(bytesOf(length))))
  }
})

test('HMAC the same as the library, with keys shorter and longer than a block', () => {
  for (const keyLength of [0, 1, 32, 63, 64, 65, 131]) {
    for (const length of [0, 1, 55, 56, 64, 120]) {
      const [key, message] = [bytesOf(keyLength), bytesOf(length)]
      expect(hex(hmacSha256(key, message))).toBe(hex(hmac(librarySha256, key, message)))
    }
  }
})
