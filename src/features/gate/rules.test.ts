import { expect, test } from 'vitest'
import { isReadAgain, pressCodeKey, scannedText } from './rules'

test('six digits, one key after another', () => {
  expect(['1', '2', '.', 'x', 'del', '3', '4', '5', '6', '7', '8'].reduce(pressCodeKey, '')).toBe('134567')
  expect(pressCodeKey('', 'del')).toBe('')
})

test('the pass just handled is not read again at once, also when its code has turned', () => {
  const last = { text: 'h.p.s.111111', sinceMs: 1_000 }
  expect(isReadAgain('h.p.s.111111', last, 2_000)).toBe(true)
  expect(isReadAgain('h.p.s.222222', last, 2_000)).toBe(true)
  expect(isReadAgain('h.q.s.222222', last, 2_000)).toBe(false)
  expect(isReadAgain('h.p.s.222222', last, 6_000)).toBe(false)
  expect(isReadAgain('h.p.s.222222', null, 2_000)).toBe(false)
})

test('other texts are only themselves', () => {
  const last = { text: '你好', sinceMs: 0 }
  expect(isReadAgain('你好', last, 1)).toBe(true)
  expect(isReadAgain('再见', last, 1)).toBe(false)
})

test('no text is longer than the server takes', () => expect(scannedText('x'.repeat(20_000))).toHaveLength(12_000))
