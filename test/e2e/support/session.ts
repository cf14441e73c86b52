import { operations as table } from '../../../contract/generated/operations'
import type { CallInput, OperationId, ReplyOf, Schema } from '@/api/types'
import type { AppServer } from '../../support/app-server'
import type { Persona } from './people'

/** SMS codes to one number are a minute apart. */
const RESEND_MS = 61_000

/** Somebody's session on the server: what a spec looks up behind the app's back, over the same contract. */
export interface Session {
  readonly persona: Persona
  readonly me: Schema<'Me'>
  readonly privacyVersion: string
  /** `name=value` of the session's cookie. */
  readonly cookie: string
  /** Throws with the problem's code when the answer is not 2xx. */
  call<Id extends OperationId>(id: Id, input: CallInput<Id>, headers?: Record<string, string>): Promise<ReplyOf<Id>>
}

interface Sent<T> {
  readonly body: T
  readonly setCookie: string
}

async function send<Id extends OperationId>(
  origin: string, id: Id, input: CallInput<Id>, headers: Record<string, string>,
): Promise<Sent<ReplyOf<Id>>> {
  const { method, path } = table[id]
  const filled = Object.entries<unknown>(input.path ?? {}).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), path as string)
  const query = new URLSearchParams(Object.entries(input.query ?? {}).map(([name, value]) => [name, String(value)])).toString()
  const response = await fetch(`${origin}/api/v1${filled}${query === '' ? '' : `?${query}`}`, {
    method,
    headers: { origin, 'content-type': 'application/json', ...headers },
    body: input.body === undefined ? undefined : JSON.stringify(input.body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${id} ${response.status} ${text}`)
  return { body: (text === '' ? null : JSON.parse(text)) as ReplyOf<Id>, setCookie: response.headers.getSetCookie()[0] ?? '' }
}

/** Signs somebody in over HTTP, by a fresh SMS code; moves the clock a minute when one was sent just before. */
export async function signIn({ origin, console: mock }: AppServer, persona: Persona): Promise<Session> {
  const { phone } = persona
  if ((await mock.state()).smsCodes.some((sent) => sent.phone === phone)) await mock.setClock({ shiftMs: RESEND_MS })
  await send(origin, 'sendSmsCode', { body: { phone, purpose: 'sign_in' } }, {})
  const { version: privacyVersion } = (await send(origin, 'getPrivacyNotice', {}, {})).body
  const smsCode = await mock.smsCode(phone)
  const { body, setCookie } = await send(origin, 'signInWithSms', { body: { phone, smsCode, privacyVersion, credential: 'cookie' } }, {})
  const cookie = setCookie.split(';')[0] ?? ''
  return {
    persona,
    me: body.me,
    privacyVersion,
    cookie,
    call: async (id, input, headers = {}) => (await send(origin, id, input, { cookie, ...headers })).body,
  }
}
