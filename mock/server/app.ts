/** One HTTP server: the API, the console, health, and the production PWA at one origin. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { problemAnswer, type Answer } from '../kit/answer'
import { ContractViolation } from '../kit/answer-check'
import type { Answerer } from '../kit/create-kit'
import { RequestLost } from '../kit/edge'
import { API_BASE } from '../kit/contract'
import { route } from '../kit/router'
import { ConnectionDropped } from '../scenarios/with-faults'
import { isPrivate } from './addresses'
import { addressOf, incomingFrom, sendAnswer, sendText } from './http'
import type { StaticSite } from './static-files'

/** What the server is made of. */
export interface AppParts {
  readonly scheme: 'http' | 'https'
  /** Already behind the faults. */
  readonly answer: Answerer
  readonly console: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>
  readonly site: StaticSite
  /** Only private addresses may come: plain http with a cookie that is not Secure. */
  readonly privateOnly: boolean
  readonly health: () => unknown
  /** One line for each API request: method, path template, status, milliseconds; nothing of its content. */
  readonly log: ((line: string) => void) | null
  /** Durability is lost: nothing more may be answered. */
  readonly onFatal: (error: unknown) => void
}

const templateOf = (method: string, pathname: string): string => {
  const found = route(method, pathname)
  return found.kind === 'found' ? `${API_BASE}${found.spec.path}` : '(no route)'
}

/** Makes the request listener. */
export const createApp = (parts: AppParts): RequestListener => {
  const answerOrDrop = async (request: IncomingMessage, url: URL): Promise<Answer | null> => {
    try {
      return await parts.answer(incomingFrom(request, url))
    } catch (error) {
      if (error instanceof ConnectionDropped || error instanceof RequestLost) return null
      if (error instanceof ContractViolation) {
        console.error(error.message)
        return problemAnswer({ code: 'internal', extensions: {} })
      }
      parts.onFatal(error)
      return null
    }
  }

  const api = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const started = performance.now()
    const answer = await answerOrDrop(request, url)
    if (answer) sendAnswer(request, response, answer)
    else request.socket.destroy()
    const method = request.method ?? ''
    parts.log?.(`${method} ${templateOf(method, url.pathname)} ${answer?.status ?? 'dropped'} ${(performance.now() - started).toFixed(1)}ms`)
  }

  const dispatch = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (parts.privateOnly && !isPrivate(request.socket.remoteAddress)) return void request.socket.destroy()
    const url = addressOf(request, parts.scheme)
    if (!url) return sendAnswer(request, response, problemAnswer({ code: 'route_not_found', extensions: {} }))
    const { pathname } = url
    if (pathname === '/api' || pathname.startsWith('/api/')) return api(request, response, url)
    if (pathname === '/healthz') return sendText(response, 200, 'application/json', JSON.stringify(parts.health()))
    if (pathname === '/__mock') return void response.writeHead(308, { location: '/__mock/' }).end()
    if (pathname.startsWith('/__mock/')) return parts.console(request, response, url)
    return parts.site.serve(request, response, pathname)
  }

  return (request, response) => {
    dispatch(request, response).catch((error: unknown) => {
      console.error('server:', error instanceof Error ? error.stack : error)
      if (response.headersSent) request.socket.destroy()
      else sendText(response, 500, 'text/plain', 'Internal error\n')
    })
  }
}
