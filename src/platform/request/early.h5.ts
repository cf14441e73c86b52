/**
 * A request that a document sends while the app is still on its way (ADR 0002). The app's transport takes it over when it is about
 * to send the very same one: so it goes out once, and everything behind the transport is as always.
 */
import { ask } from './ask.h5'
import type { HttpRequest } from './types'

type Asked = Omit<HttpRequest, 'timeoutMs' | 'signal'>

export interface EarlyRequest {
  readonly name: string
  /** Where localStorage tells whose session it is, and what it told when the request was sent. */
  readonly owner: { readonly key: string; readonly text: string }
  /** On the clock of `performance.now()`. */
  readonly sentAtMs: number
  cameAtMs?: number
  readonly controller: AbortController
  readonly answer: Promise<Response>
}

/** Where the document's script, which is a bundle of its own, leaves it for the app. */
const page = globalThis as { earlyRequest?: EarlyRequest }

/** The app is up by then, or what the answer says is old. */
const MAX_AGE_MS = 10_000

const nameOf = ({ method, url, headers, body }: Asked): string => JSON.stringify([method, url, headers, body])

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Sends it if this browser knows a user (localStorage has something under `key`); nobody's answer would only be a refusal. */
export function sendEarly(asked: Asked, key: string): void {
  const text = read(key)
  if (text === null) return
  const controller = new AbortController()
  const answer = ask(asked, controller.signal)
  const early: EarlyRequest = { name: nameOf(asked), owner: { key, text }, sentAtMs: performance.now(), controller, answer }
  page.earlyRequest = early
  answer.then(() => {
    early.cameAtMs = performance.now()
  }, () => undefined) // whoever takes it over hears of it
}

/** Hands out the document's request once, if it is this one, young, and still the same user's. */
export function takeEarly(asked: Asked): EarlyRequest | null {
  const early = page.earlyRequest
  if (early === undefined || early.name !== nameOf(asked)) return null
  delete page.earlyRequest
  const { owner, sentAtMs, controller } = early
  if (performance.now() - sentAtMs <= MAX_AGE_MS && read(owner.key) === owner.text) return early
  controller.abort()
  return null
}
