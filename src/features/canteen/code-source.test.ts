import { expect, test } from 'vitest'
import { sourceOf } from './code-source'

test.each([
  [{ c: 'w1' }, 'link'],
  [{ q: 'https%3A%2F%2Fx%2Fp%2F%3Fc%3Dw1', scancode_time: '1' }, 'wechat'],
  [{ c: 'w1', by: 'scanner' }, 'scanner'],
  [{ c: 'w1', by: 'picture' }, 'picture'],
  [{ c: 'w1', by: 'typed' }, 'typed'],
  [{ c: 'w1', by: 'wechat' }, 'wechat'],
  [{ c: 'w1', by: 'somebody' }, 'link'],
])('%j came by %s', (params, source) => expect(sourceOf(params)).toBe(source))
