import type { Result } from '@/shared/lib/result'
import type { DomainRefusal } from '@mock/domain/checkout/refusal'
import { problem } from '@mock/kit/reply'

/** The value of a rule's answer; a refusal becomes the problem that leaves nothing behind. */
export const accepted = <T>(result: Result<T, DomainRefusal>): T => {
  if (result.ok) return result.value
  throw problem(result.error.code, { ...result.error.facts })
}

/** A request that its schema lets through and a rule of the contract's text does not. `pointer` is a JSON Pointer. */
export const invalid = (pointer: string, message: string): Error => problem('invalid_request', { errors: [{ pointer, message }] })
