import type { components } from '@contract/generated/types'
import type { Payment, Problem } from './types'

/** What the server knows of a key: the contract's PaymentAttempt. */
export type ServerAttempt = components['schemas']['PaymentAttempt']

/**
 * `problem`: the server's own problem document. `lost`: anything else (no answer, time-out, a proxy's page): nobody knows
 * whether the server acted.
 */
export type TransportAnswer<B> =
  | { readonly kind: 'ok'; readonly body: B }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'lost' }

/** How the payment client reaches the server. Never throws, never retries by itself. */
export interface PaymentTransport {
  /** Whose session the requests carry; null when signed out. Guards against asking in another user's name. */
  currentUserId(): string | null
  pay(request: PayCall): Promise<TransportAnswer<Payment>>
  /** getPaymentAttempt */
  query(key: string): Promise<TransportAnswer<ServerAttempt>>
  /** closePaymentAttempt */
  close(key: string): Promise<TransportAnswer<ServerAttempt>>
}

/** One `pay` request: `key` goes into Idempotency-Key, `pinProof` into Pay-Pin-Proof. */
export interface PayCall {
  readonly key: string
  readonly quoteId: string
  readonly payableFen: number
  readonly pinProof?: string
}
