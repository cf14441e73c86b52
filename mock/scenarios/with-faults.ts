import type { Answer } from '../kit/answer'
import { problemAnswer } from '../kit/answer'
import type { Answerer } from '../kit/create-kit'
import { route } from '../kit/router'
import type { OperationId } from '../kit/types'
import type { FaultBox } from './faults'

/** The connection was cut: the caller gets no answer and cannot know whether the request arrived. */
export class ConnectionDropped extends Error {
  constructor(when: 'before' | 'after') {
    super(`connection dropped ${when} the request was worked on`)
    this.name = 'ConnectionDropped'
  }
}

const operationOf = (method: string, url: string): OperationId | null => {
  const found = route(method, new URL(url).pathname)
  return found.kind === 'found' ? found.spec.id : null
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** Puts the faults between caller and backend. `sleep` is injected so that a simulation keeps its own time. */
export const withFaults = (answer: Answerer, faults: FaultBox, sleep: (ms: number) => Promise<void> = wait): Answerer =>
  async (request): Promise<Answer> => {
    const operationId = operationOf(request.method, request.url)
    if (faults.take('offline', operationId) ?? faults.take('drop_request', operationId)) throw new ConnectionDropped('before')
    const slow = faults.take('slow', operationId)
    if (slow) await sleep(slow.delayMs)
    if (faults.take('fail', operationId)) return problemAnswer({ code: 'internal', extensions: {} })
    const answered = await answer(request)
    if (faults.take('drop_response', operationId)) throw new ConnectionDropped('after')
    return answered
  }
