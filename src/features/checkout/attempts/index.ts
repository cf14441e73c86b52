export { createPaymentClient, type PaymentClientParts } from './payment-client'
export { ASK_FOREGROUND_MS, nextAskDelay } from './ask-delay'
export { isAttemptStorageKey } from './attempt-store'
export { isSettled, neverLeft } from './transitions'
export type { PayCall, PaymentTransport, ServerAttempt, TransportAnswer } from './transport'
export type {
  Attempt,
  AttemptClock,
  AttemptIds,
  AttemptListener,
  AttemptState,
  BeginError,
  Payment,
  PaymentClient,
  Problem,
  ProblemCode,
  QuoteToPay,
  Refusal,
  SubmitOutcome,
} from './types'
