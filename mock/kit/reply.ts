import type { components } from '@contract/generated/types'
import type { ProblemCode, Refusal, Success } from './types'

/** An expected refusal. Thrown, it undoes everything the operation wrote. */
export class ProblemError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
    this.name = 'ProblemError'
  }
}

type Problem = components['schemas']['Problem']

/** The members a problem may carry besides what its code decides; the contract says which code carries which. */
export type ProblemExtensions = Readonly<Partial<Omit<Problem, 'type' | 'title' | 'status' | 'code' | 'retryable'>>>

const toRefusal = (code: ProblemCode, { detail, ...extensions }: ProblemExtensions): Refusal => ({
  kind: 'refusal', code, extensions, ...(detail === undefined ? {} : { detail }),
})

/** Builds the error to throw when the request is refused and nothing may stay. */
export const problem = (code: ProblemCode, extensions: ProblemExtensions = {}): ProblemError =>
  new ProblemError(toRefusal(code, extensions))

/** A refusal to return when what was written must stay (a failure counter, an audit line). */
export const refuse = (code: ProblemCode, extensions: ProblemExtensions = {}): Refusal => toRefusal(code, extensions)

/** A success answer with a body. */
export const reply = <B>(body: B, rest: Omit<Success<B>, 'kind' | 'body'> = {}): Success<B> => ({ kind: 'success', body, ...rest })

/** A success answer without a body (204). */
export const noContent = (rest: Omit<Success<undefined>, 'kind' | 'body'> = {}): Success<undefined> =>
  ({ kind: 'success', body: undefined, ...rest })
