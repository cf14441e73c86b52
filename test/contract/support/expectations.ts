/** What every test of an operation says in the same words. */
import type { Problem } from '@contract/generated/types'
import type { OperationId } from '@contract/generated/operations'
import { problemKinds } from '@mock/kit/problems'
import type { ProblemCode } from '@mock/kit/types'
import { expect } from 'vitest'
import type { CallInput } from './call'
import type { World } from './world'

/** The body of a success; a refusal fails the test with its code. */
export const bodyOf = <B>({ body, problem }: { readonly body: B; readonly problem: Problem | null }): NonNullable<B> => {
  expect(problem?.code).toBeUndefined()
  if (body === null || body === undefined) throw new Error('the answer has no body')
  return body
}

/** Calls and expects this refusal, with the status of its code and business state left exactly as it was. */
export const expectRefused = async <Id extends OperationId>(
  { call, store }: Pick<World, 'call' | 'store'>, operationId: Id, input: CallInput<Id>, code: ProblemCode,
): Promise<Problem> => {
  const before = store.stateHash()
  const { problem, status, headers } = await call(operationId, input)
  if (!problem) throw new Error(`${operationId} was not refused but answered ${status}`)
  expect(problem.code).toBe(code)
  expect(status).toBe(problemKinds[code].status)
  expect(headers.get('content-type')).toContain('application/problem+json')
  expect(store.stateHash()).toBe(before)
  return problem
}
