import type { IntentId, IntentOutcome } from './intents'
import { failureWords } from './words'

/** Why an intent is not done, and what to do; one without an answer is asked for again by the same key. */
export function intentProblem(outcome: Exclude<IntentOutcome<IntentId>, { readonly kind: 'done' }>): string {
  if (outcome.kind === 'storage_full') return '手机存储已满，没有办。清理一些空间后再试'
  const { title, next } = failureWords(outcome.failure)
  return outcome.kind === 'unsettled' && outcome.failure.kind === 'lost' ? `${title}。正在确认，再按一次会查到结果，不会重复` : `${title}，${next}`
}
