import nacl from 'tweetnacl'
import { describe, expect, it } from 'vitest'
import { asciiBytes, toBase64url } from './base64url'
import { hmacSha256 } from './sha256'
import { passHeader, readPassToken, splitPass, type PassClaims } from './pass-token'

const pair = nacl.sign.keyPair.fromSeed(new Uint8Array(32).fill(7))
const stranger = nacl.sign.keyPair.fromSeed(new Uint8Array(32).fill(9))
const keys = new Map([['g1', pair.publicKey]])
const claims: PassClaims = { aud: 'zs-admin', jti: 'pas_1', nbf: 1_000, exp: 2_000 }

const encoded = (text: string) => toBase64url(asciiBytes(text))
const signed = (secretKey: Uint8Array, header = passHeader('g1'), payload: string = JSON.stringify(claims)) => {
  const text = `${encoded(header)}.${encoded(payload)}`
  return `${text}.${toBase64url(nacl.sign.detached(asciiBytes(text), secretKey))}`
}
const faultOf = (token: string, audience = 'zs-admin') => {
  const read = readPassToken(token, keys, audience)
  return read.ok ? null : read.error
}

describe('a token', () => {
  const token = signed(pair.secretKey)

  it('of ours says what it says', () => {
    expect(readPassToken(token, keys, 'zs-admin')).toEqual({ ok: true, value: claims })
  })

  it('of another compound is foreign', () => {
    expect(faultOf(token, 'zs-port')).toBe('pass_foreign')
  })

  it('under a stranger’s key, or with one byte changed, is forged', () => {
    expect(faultOf(signed(stranger.secretKey))).toBe('pass_forged')
    const [header, , signature] = token.split('.')
    expect(faultOf(`${header}.${encoded(JSON.stringify({ ...claims, exp: 9_999_999 }))}.${signature}`)).toBe('pass_forged')
  })

  it.each([
    ['alg none', { alg: 'none', typ: 'visitor-pass+jwt', kid: 'g1' }],
    ['another algorithm', { alg: 'HS256', typ: 'visitor-pass+jwt', kid: 'g1' }],
    ['a key of its own', { alg: 'EdDSA', typ: 'visitor-pass+jwt', kid: 'g1', jwk: { kty: 'OKP', x: toBase64url(stranger.publicKey) } }],
    ['another type', { alg: 'EdDSA', typ: 'JWT', kid: 'g1' }],
    ['an unknown key', { alg: 'EdDSA', typ: 'visitor-pass+jwt', kid: 'g9' }],
    ['critical extensions', { alg: 'EdDSA', typ: 'visitor-pass+jwt', kid: 'g1', crit: ['x'] }],
  ])('with %s in its header is forged, even when we signed it', (_, header) => {
    expect(faultOf(signed(pair.secretKey, JSON.stringify(header)))).toBe('pass_forged')
  })

  it('signed with HMAC under our public key is forged', () => {
    const text = `${encoded(JSON.stringify({ alg: 'HS256', typ: 'visitor-pass+jwt', kid: 'g1' }))}.${encoded(JSON.stringify(claims))}`
    expect(faultOf(`${text}.${toBase64url(hmacSha256(pair.publicKey, asciiBytes(text)))}`)).toBe('pass_forged')
  })

  it.each(['', 'a', 'a.b', 'a.b.c', `${token}.x`, token.replaceAll('.', '. '), '..', `${token.slice(0, 20)}陈`])('%j is malformed', (text) => {
    expect(faultOf(text)).toBe('pass_malformed')
  })

  it('without a signature is forged', () => {
    expect(faultOf(`${token.split('.').slice(0, 2).join('.')}.`)).toBe('pass_forged')
  })

  it('that is signed but says nothing is malformed', () => {
    for (const payload of ['null', '[]', '{}', 'no json', '{"aud":"zs-admin","jti":1,"nbf":1,"exp":2}']) expect(faultOf(signed(pair.secretKey, undefined, payload))).toBe('pass_malformed')
  })
})

describe('a scanned text', () => {
  const token = signed(pair.secretKey)

  it('is a token and a code', () => {
    expect(splitPass(` ${token}.123456\n`)).toEqual({ token, code: '123456' })
  })

  it.each([token, `${token}.12345`, `${token}.1234567`, `${token}.12345a`, 'https://eguanjia.example/p/?c=w1001-1.k1.AbC', '', 'x'.repeat(10_000)])('%.40s is none', (text) => {
    expect(splitPass(text)).toBeNull()
  })
})
