import type { Problem, ProblemCode } from '@contract/generated/types'

/** Members that some codes add to their problem document. */
export type RefusalFacts = Omit<Partial<Problem>, 'type' | 'title' | 'status' | 'code' | 'retryable'>

/** Why a rule refuses: the contract's code and its members. */
export interface DomainRefusal {
  readonly code: ProblemCode
  readonly facts: RefusalFacts
}

/** Builds a refusal. */
export const refusal = (code: ProblemCode, facts: RefusalFacts = {}): DomainRefusal => ({ code, facts })
