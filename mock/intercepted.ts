/** What the two MSW mounts share, without MSW itself. */
import { incomingOf } from './kit/create-backend'
import type { Answerer } from './kit/create-kit'
import { ConnectionDropped } from './scenarios/with-faults'

/** An intercepted request; the cookies come from MSW's own jar, as a page cannot read the real header. */
export interface Intercepted {
  readonly request: Request
  readonly cookies: Readonly<Record<string, string>>
}

/** What a response is made of. */
export interface InterceptedAnswer {
  readonly body: string | null
  readonly init: { readonly status: number; readonly headers: [string, string][] }
}

const cookieHeader = (cookies: Readonly<Record<string, string>>): string | null =>
  Object.entries(cookies).map(([name, value]) => `${name}=${value}`).join('; ') || null

/** Answers an intercepted request; null when a fault dropped the connection. */
export const answerIntercepted = async (answer: Answerer, { request, cookies }: Intercepted): Promise<InterceptedAnswer | null> => {
  const incoming = incomingOf(request)
  const header = (name: string) => incoming.header(name) ?? (name === 'cookie' ? cookieHeader(cookies) : null)
  try {
    const { status, headers, body } = await answer({ ...incoming, header })
    return { body, init: { status, headers: headers.map(([name, value]) => [name, value]) } }
  } catch (error) {
    if (error instanceof ConnectionDropped) return null
    throw error
  }
}
