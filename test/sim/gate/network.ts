/** What can befall a request between a device and the backend. */
import { gateFaults, hit, type GateFault, type GateOperation } from './coverage'
import { happened, newKey, type GateSim, type Task } from './gate-sim'
import type { GateAnswer, GateRequest } from './gate-server'

const FAULT_CHANCE = 0.3

const send = async (sim: GateSim, request: GateRequest): Promise<GateAnswer> => {
  const answer = await sim.server.send(request)
  if (answer?.isReplay) happened(sim, 'replayed')
  return answer
}

const ways: { readonly [F in GateFault]: (sim: GateSim, request: GateRequest) => Promise<GateAnswer> } = {
  request_dropped: () => Promise.resolve(null),
  response_dropped: async (sim, request) => {
    await send(sim, request)
    return null
  },
  duplicated: async (sim, request) => {
    const [first] = await Promise.all([send(sim, request), send(sim, request)])
    return first
  },
  delayed: (sim, request) => {
    sim.late.push(request)
    return Promise.resolve(null)
  },
  server_crash: async (sim, request) => {
    await sim.server.crashDuring(request)
    return null
  },
}

/** The code of a refusal; empty of a success. */
export const codeOf = (answer: GateAnswer): string => (answer && answer.status >= 400 ? (answer.body as { code: string }).code : '')

/** One try, with whatever goes wrong; null when no answer came. */
export const tryOnce = async (sim: GateSim, what: GateOperation, request: GateRequest): Promise<GateAnswer> => {
  if (sim.healing || !sim.rng.chance(FAULT_CHANCE)) return send(sim, request)
  const fault = sim.rng.pick(gateFaults)
  hit(sim.hits, `${what} × ${fault}`)
  sim.trace?.(`  ${what} meets ${fault}`)
  return ways[fault](sim, request)
}

/** Sends a task until its first settling answer; the key stays the same. */
export const press = async (sim: GateSim, task: Task): Promise<void> => {
  if (!task.isOpen) return
  const answer = await tryOnce(sim, task.what, task.request)
  if (answer === null || !task.isOpen) return
  task.isOpen = false
  sim.trace?.(`  ${task.what} → ${answer.status} ${codeOf(answer)}`)
  task.onAnswer(answer)
}

/** Begins something that is done once. */
export const begin = async (
  sim: GateSim, what: GateOperation, request: Omit<GateRequest, 'key'>, onAnswer: Task['onAnswer'] = () => undefined,
): Promise<Task> => {
  const task: Task = { what, request: { ...request, key: newKey(sim) }, onAnswer, isOpen: true }
  sim.tasks.push(task)
  await press(sim, task)
  return task
}
