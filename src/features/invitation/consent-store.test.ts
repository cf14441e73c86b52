import { expect, test } from 'vitest'
import { forgetAgreed, hasAgreed, rememberAgreed } from './consent-store'

test('holds for one link and one version of the notice, until it is withdrawn', () => {
  rememberAgreed('one', 'v2026-11')
  expect(hasAgreed('one', 'v2026-11')).toBe(true)
  expect(hasAgreed('one', 'v2027-01')).toBe(false)
  expect(hasAgreed('two', 'v2026-11')).toBe(false)
  expect(Object.keys(localStorage), 'wiped with the drafts').toEqual([expect.stringMatching(/^egj:draft\./)])
  forgetAgreed('one')
  expect(hasAgreed('one', 'v2026-11')).toBe(false)
})
