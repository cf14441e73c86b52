/** Named faults: what the network and the server may do to a request. Matched by operation and count, never by body. */
import type { OperationId } from '../kit/types'

/** `hold` keeps the request in flight until released; `drop_response` loses the answer after the commit. */
export type FaultKind = 'drop_request' | 'drop_response' | 'slow' | 'hold' | 'fail' | 'offline'

/** An operation, `*` for every one of them, or the app's own scripts and style sheets. */
export type FaultTarget = OperationId | '*' | 'appFiles'

/** What to do, to what, how often. */
export interface FaultOrder {
  readonly kind: FaultKind
  readonly operationId: FaultTarget
  /** Null: until it is taken away. */
  readonly times: number | null
  /** Milliseconds, for `slow`. */
  readonly delayMs: number
}

/** A fault that stands. */
export interface Fault extends FaultOrder {
  readonly id: string
}

/** The faults of one server. */
export interface FaultBox {
  list(): readonly Fault[]
  add(order: FaultOrder): Fault
  remove(id: string): void
  /** Takes every fault away and lets held requests go. */
  clear(): void
  /** The fault of this kind that hits the target now, used up by one; null is a request for no operation. */
  take(kind: FaultKind, target: OperationId | 'appFiles' | null): Fault | null
  /** Waits while a `hold` fault hits the operation; for the kit's hook of the same name. */
  readonly hold: (operationId: OperationId) => Promise<void> | undefined
  /** Requests held at this moment. */
  readonly heldCount: number
  /** Lets held requests go. */
  release(): void
}

/** Makes an empty box. */
export const createFaultBox = (): FaultBox => {
  let faults: Fault[] = []
  let held: (() => void)[] = []
  let made = 0

  const take: FaultBox['take'] = (kind, target) => {
    const hit = faults.find((fault) => fault.kind === kind && (fault.operationId === target || (fault.operationId === '*' && target !== 'appFiles')))
    if (!hit) return null
    if (hit.times !== null) {
      const left = { ...hit, times: hit.times - 1 }
      faults = left.times > 0 ? faults.map((fault) => (fault === hit ? left : fault)) : faults.filter((fault) => fault !== hit)
    }
    return hit
  }

  const release = (): void => {
    const going = held
    held = []
    for (const go of going) go()
  }

  return {
    list: () => faults,
    add: (order) => {
      made += 1
      const fault = { ...order, id: `f${made}` }
      faults = [...faults, fault]
      return fault
    },
    remove: (id) => { faults = faults.filter((fault) => fault.id !== id) },
    clear: () => {
      faults = []
      release()
    },
    take,
    hold: (operationId) => (take('hold', operationId) ? new Promise((resolve) => { held.push(resolve) }) : undefined),
    get heldCount() { return held.length },
    release,
  }
}
