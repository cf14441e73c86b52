/** People who eat: quote, pay, remember what was acknowledged and what is unknown. */
import type { Payment, Quote, Session } from '@contract/generated/types'
import type { MockConsole } from '../../support/mock-console'
import type { Api, ApiAnswer } from './api'

/** A payment the server acknowledged with 201. */
export interface Acknowledged {
  readonly key: string
  readonly paymentId: string
  readonly payableFen: number
}

/** A payment that was sent and never answered. */
export interface Unanswered {
  readonly key: string
  readonly token: string
  readonly body: { readonly quoteId: string; readonly payableFen: number }
}

/** What all diners know together. */
export interface Book {
  readonly acknowledged: Acknowledged[]
  readonly unanswered: Map<string, Unanswered>
  /** Payments on their way at this moment. */
  inFlight: number
}

/** Somebody signed in. */
export interface Diner {
  readonly token: string
  meals: number
}

const bodyAs = <T>(answer: ApiAnswer | null, status: number): T => {
  if (answer?.status !== status) throw new Error(`expected ${status}, got ${JSON.stringify(answer)}`)
  return answer.body as T
}

/** The n-th invented cadre's phone. */
export const phoneOf = (n: number): string => String(13_905_800_000 + n * 7)

/** Signs cadre n in by SMS. */
export const signIn = async (api: Api, mock: MockConsole, n: number): Promise<Diner> => {
  const phone = phoneOf(n)
  bodyAs(await api.send({ method: 'POST', path: '/sms-codes', body: { phone, purpose: 'sign_in' } }), 202)
  const { version } = bodyAs<{ version: string }>(await api.send({ method: 'GET', path: '/privacy-notice' }), 200)
  const body = { phone, smsCode: await mock.smsCode(phone), privacyVersion: version, credential: 'bearer' }
  const { token } = bodyAs<Session>(await api.send({ method: 'POST', path: '/sessions/sms', body }), 201)
  if (token === null) throw new Error('no bearer token')
  return { token, meals: 0 }
}

/** A new book. */
export const createBook = (): Book => ({ acknowledged: [], unanswered: new Map(), inFlight: 0 })

/** Pays one meal of a new amount at the window; false when the connection broke. Any refusal throws. */
export const eat = async (api: Api, book: Book, diner: Diner, code: string, key: string, onSent?: () => void): Promise<boolean> => {
  diner.meals += 1
  const meal = { code, scene: 'daily', periodId: 'lunch', dishFen: 100 + diner.meals, location: { status: 'refused' } }
  const quoted = await api.send({ method: 'POST', path: '/quotes', token: diner.token, body: meal })
  if (!quoted) return false
  const { quoteId, payableFen } = bodyAs<Quote>(quoted, 201)
  const body = { quoteId, payableFen }
  book.unanswered.set(key, { key, token: diner.token, body })
  book.inFlight += 1
  const answer = await api.send({ method: 'POST', path: '/payments', token: diner.token, key, body, onSent })
  book.inFlight -= 1
  if (!answer) return false
  const { paymentId } = bodyAs<Payment>(answer, 201)
  book.unanswered.delete(key)
  book.acknowledged.push({ key, paymentId, payableFen })
  return true
}
