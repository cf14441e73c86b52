import type { Operations } from '@mock/kit/types'
import { closePaymentAttempt, getPaymentAttempt } from './attempts'
import { createQuote } from './create-quote'
import { pay } from './pay'
import { getPayment, getPaymentWord, listPayments } from './payments'

/** Quotes, payments and attempts by key. */
export const checkoutOperations = {
  createQuote, pay, listPayments, getPayment, getPaymentWord, getPaymentAttempt, closePaymentAttempt,
} satisfies Partial<Operations>
