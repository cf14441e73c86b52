import { expect, test } from 'vitest'
import { isLinkSecret, scopeOf, secretOf } from './link'

const SECRET = 'v.vst_01H8XQ4E7Z.1.9tGQx2Vv1mJd0aYk5bCd4e'

test.each([[SECRET, true], [SECRET.slice(0, 10), false], ['', false], [`${SECRET}%20`, false], ['x'.repeat(101), false]])('%s', (secret, good) => {
  expect(isLinkSecret(secret)).toBe(good)
})

test('the secret of a link is in its fragment', () => {
  expect(secretOf(`https://e.example/v/#t=${SECRET}`)).toBe(SECRET)
  expect(secretOf(`https://e.example/v/?t=${SECRET}`)).toBe('')
})

test('what things are kept under tells nothing of the secret', () => {
  expect(scopeOf(SECRET)).toMatch(/^[\w-]{43}$/)
  expect(scopeOf(SECRET)).not.toContain('vst')
  expect(scopeOf(`${SECRET}x`)).not.toBe(scopeOf(SECRET))
})
