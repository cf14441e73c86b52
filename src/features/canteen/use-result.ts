import { useEffect } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { nextAskDelay, payments, useAttempt, type Attempt } from '@/features/checkout'
import { clock } from '@/shared/lib/clock'

/** Follows one attempt: keeps asking while it is unsettled, fetches the payment once it is known to have succeeded. */
export function useResult(key: string | undefined) {
  const attempt = useAttempt(key)
  useAsking(attempt)
  const paymentId = attempt?.paymentId
  const payment = useRead('getPayment', { path: { paymentId: paymentId ?? '' } }, { enabled: paymentId !== undefined })
  return { attempt, payment }
}

function useAsking(attempt: Attempt | null): void {
  useEffect(() => {
    if (attempt === null) return undefined
    const delay = nextAskDelay(attempt, clock.now())
    if (delay === null) return undefined
    const timer = setTimeout(() => void payments.resume(attempt.key), delay)
    return () => clearTimeout(timer)
  }, [attempt])
}

/** The word of this minute. Without one: `isOver` when the receipt is no longer fresh, else it is still on its way. */
export interface ShownWord {
  readonly word: Schema<'MinuteWord'> | null
  readonly isOver: boolean
}

/** Asks again when the minute is over, for as long as the receipt is fresh; a poor network hides no word that still holds. */
export function useMinuteWord({ paymentId, word: first }: Pick<Schema<'Payment'>, 'paymentId' | 'word'>): ShownWord {
  const { data, error, dataUpdatedAt, errorUpdatedAt, refetch } = useRead('getPaymentWord', { path: { paymentId } }, { enabled: first !== null, staleTime: 0 })
  const isOver = first === null || (error?.failure.kind === 'problem' && error.failure.problem.code === 'word_expired')
  const known = data ?? first
  const untilMs = known === null ? 0 : Date.parse(known.validUntil)
  useEffect(() => {
    if (isOver) return undefined
    const waitMs = untilMs - clock.now()
    const timer = setTimeout(() => void refetch({ cancelRefetch: false }), waitMs > 0 ? waitMs + GRACE_MS : RETRY_MS)
    return () => clearTimeout(timer)
  }, [untilMs, isOver, dataUpdatedAt, errorUpdatedAt, refetch])
  return { word: !isOver && untilMs + STALE_MS > clock.now() ? known : null, isOver }
}

/** Asking a moment after the minute avoids getting the old word again. */
const GRACE_MS = 300
/** Between two tries to get a word that is overdue. */
const RETRY_MS = 3_000
/** A word is shown a few seconds longer while the next one is on its way, never longer: an old word must not look valid. */
const STALE_MS = 5_000
