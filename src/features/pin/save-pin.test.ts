import { expect, test } from 'vitest'
import { isWeakPin } from './save-pin'

test.each([['111111', true], ['123456', true], ['654321', true], ['567890', true], ['098765', true], ['283746', false], ['112233', false]])('%s weak: %s', (pin, weak) =>
  expect(isWeakPin(pin)).toBe(weak))
