import { expect, test } from 'vitest'
import { CallError } from './problem'
import type { Problem } from './types'
import { problemWords } from './words'

const problem = (status: number, code: Problem['code'], pointers: readonly string[] = []): Problem =>
  ({ type: 'about:blank', title: '', status, code, retryable: false, errors: pointers.map((pointer) => ({ pointer, message: 'must match' })) })

test.each([
  ['an unknown id', problem(404, 'not_found'), true],
  ['an id that is none', problem(400, 'invalid_request', ['/path/visitId']), true],
  ['a bad body', problem(400, 'invalid_request', ['/body/name']), false],
  ['a bad body under an id that is none', problem(400, 'invalid_request', ['/path/visitId', '/body/name']), false],
  ['400 without a place', problem(400, 'invalid_request'), false],
  ['a server that cannot', problem(503, 'unavailable'), false],
])('%s', (_, found, isGone) => {
  expect(new CallError({ kind: 'problem', problem: found }).isGone).toBe(isGone)
  expect(problemWords(found).title === '没有找到这条记录').toBe(isGone)
})

test('without an answer nothing is known to be gone', () => {
  expect(new CallError({ kind: 'lost', reason: 'timeout' }).isGone).toBe(false)
})
