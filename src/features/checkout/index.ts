/** Door of checkout: payment attempts and the way from a quote to a result, shared by every domain that takes money. */
export type { Attempt, AttemptState } from './attempts/types'
export { nextAskDelay } from './attempts/ask-delay'
export { payments, reconcileNow, startPayments } from './payments'
export { useAttempt, useUnsettledAttempts } from './use-attempts'
export { usePinAgain } from './use-pin-again'
export { useCheckout, type CheckoutStep, type CheckoutStop, type Quote, type QuoteRequest } from './use-checkout'
