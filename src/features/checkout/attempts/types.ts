import type { components } from '@contract/generated/types'
import type { Result } from '@/shared/lib/result'

type Schemas = components['schemas']

/** The contract's payment. */
export type Payment = Schemas['Payment']
/** The contract's problem document. */
export type Problem = Schemas['Problem']
/** The contract's closed list of codes. */
export type ProblemCode = Schemas['ProblemCode']

/**
 * `created` kept, nothing can be charged yet (never sent, or sent and answered "PIN needed"); `submitted` sent, no answer
 * yet; `unknown` nobody can say whether it was charged. The other three are settled and never change again.
 */
export type AttemptState = 'created' | 'submitted' | 'unknown' | 'succeeded' | 'refused' | 'closed'

/** Why the server refused, as much of the problem as the screens word: no personal data. */
export interface Refusal {
  readonly code: ProblemCode
  /** The problem's extension members, for instance `shortFen`. */
  readonly extensions: Readonly<Record<string, unknown>>
}

/** One intent of the user to pay one quote; the very record that is kept on the phone. Times in epoch ms. */
export interface Attempt {
  /** Opaque staff id: an attempt is only asked for in its own user's session. */
  readonly userId: string
  /** The Idempotency-Key: one per intent for ever. */
  readonly key: string
  readonly quoteId: string
  readonly windowId: string
  readonly payeeName: string
  readonly windowName: string
  readonly payableFen: number
  readonly createdAt: number
  readonly state: AttemptState
  /** When it was last sent; absent means that it never left the phone. */
  readonly submittedAt?: number
  readonly lastAskedAt?: number
  /** The user gave it up and the server does not know yet. */
  readonly closeWanted?: true
  readonly paymentId?: string
  readonly refusal?: Refusal
}

/** What the quote must tell; the contract's Quote fits. */
export interface QuoteToPay {
  readonly quoteId: string
  readonly payableFen: number
  readonly payee: { readonly windowId: string; readonly windowName: string; readonly venueName: string }
}

/**
 * `unsettled`: an earlier attempt of this user to this window must be settled first: reconcile, or close it.
 * `storage_full`: the phone could not keep the attempt, so nothing may be sent.
 */
export type BeginError =
  | { readonly kind: 'unsettled'; readonly attempt: Attempt }
  | { readonly kind: 'storage_full'; readonly attempt?: undefined }

/** What one step told. Every kind but `not_stored` carries the attempt as it is now. */
export type SubmitOutcome =
  /** Paid. `payment` is null when this was known before and nothing was asked: fetch it by `attempt.paymentId`. */
  | { readonly kind: 'succeeded'; readonly attempt: Attempt; readonly payment: Payment | null }
  /** The server refused for good: nothing was charged, a new quote is needed. */
  | { readonly kind: 'refused'; readonly attempt: Attempt; readonly refusal: Refusal }
  /** Nothing charged; get a PIN proof and submit the same key again. */
  | { readonly kind: 'pin_required'; readonly attempt: Attempt }
  /** The server answered that it cannot say now (429, 5xx, or an unexpected refusal that binds nothing). */
  | { readonly kind: 'retry_later'; readonly attempt: Attempt; readonly problem: Problem }
  /** No answer, or (`inFlight`) the server says that it is still being worked on: maybe charged. Show "unknown", never "failed". */
  | { readonly kind: 'unknown'; readonly attempt: Attempt; readonly inFlight: boolean }
  /** Given up, and the server will refuse a late original. */
  | { readonly kind: 'closed'; readonly attempt: Attempt }
  /** Signed out, or somebody else is signed in: the attempt waits for its own user. */
  | { readonly kind: 'session_ended'; readonly attempt: Attempt }
  /** `resume` of an attempt that never left the phone: only the user may send it. */
  | { readonly kind: 'not_sent'; readonly attempt: Attempt }
  /** The phone lost the attempt, or could not note that it is being sent. Nothing was sent by this call. */
  | { readonly kind: 'not_stored'; readonly key: string }

/** Epoch ms; `shared/lib/clock` fits. */
export interface AttemptClock {
  now(): number
}

/** Makes lower-case UUIDs. */
export interface AttemptIds {
  attemptKey(): string
}

/** Called after every change that this client made. */
export type AttemptListener = (attempt: Attempt) => void

/** One client per app instance; several (tabs) may share storage and lock. No method throws on an expected failure. */
export interface PaymentClient {
  /** Keeps a new attempt, read back, before anything is sent. The same quote gives the same attempt (double tap). */
  begin(userId: string, quote: QuoteToPay): Promise<Result<Attempt, BeginError>>
  /** Sends it. On an attempt that was sent before, asks first: see `resume`. */
  submit(key: string, options?: { readonly pinProof?: string }): Promise<SubmitOutcome>
  /** One step towards certainty: query by key; unknown to the server → the same key again; a wish to close → close. */
  resume(key: string): Promise<SubmitOutcome>
  /** Takes that step for every unsettled attempt of the user. At start, on show, on reconnect, before another payment. */
  reconcile(userId: string): Promise<Attempt[]>
  /** The user gives it up. Offline it stays unknown, and the wish is carried out by `resume` and `reconcile`. */
  close(key: string): Promise<SubmitOutcome>
  /** Newest first. */
  list(userId: string): Attempt[]
  get(key: string): Attempt | null
  /** Returns how to stop. */
  subscribe(listener: AttemptListener): () => void
  /** Forgets settled attempts at least this old; sign-out passes 0. Unsettled ones always stay. */
  forgetSettled(userId: string, olderThanMs: number): Promise<void>
}
