type Callback = (argument: never) => unknown

interface Router {
  path: string
  params: Record<string, string>
}

interface NavigationOptions {
  url?: string
  delta?: number
  success?: (result: { errMsg: string }) => void
  complete?: (result: { errMsg: string }) => void
}

const START: Router = { path: '/pages/home/index', params: {} }

/** The page that a test renders: its route, its hooks, and what was navigated to from it. */
export class Page {
  router: Router = START
  readonly visits: string[] = []
  private readonly hooks = new Map<string, Set<Callback>>()
  private readonly listeners = new Map<string, Set<Callback>>()

  get stack() {
    return [{ route: this.router.path.slice(1), options: this.router.params }]
  }

  /** A hook's callback for as long as its screen is mounted. */
  register(event: string, callback: Callback) {
    return add(this.hooks, event, callback)
  }

  listen(event: string, callback: Callback) {
    return add(this.listeners, event, callback)
  }

  unlisten(event: string, callback?: Callback) {
    if (callback) this.listeners.get(event)?.delete(callback)
    else this.listeners.delete(event)
  }

  /** Answers what the callbacks answered; throws when nobody listens, because then the test is wrong. */
  fire(event: string, argument: unknown): unknown[] {
    return callAll(this.hooks, event, argument)
  }

  emit(event: string, argument: unknown): unknown[] {
    return callAll(this.listeners, event, argument)
  }

  navigation(kind: string) {
    return async (options: NavigationOptions = {}) => {
      this.visits.push([kind, options.url ?? options.delta].filter((part) => part !== undefined).join(' '))
      const result = { errMsg: `${kind}:ok` }
      options.success?.(result)
      options.complete?.(result)
      return result
    }
  }

  answering<T extends object>(answer: T) {
    return async (options: { success?: (result: T) => void } = {}) => {
      options.success?.(answer)
      return answer
    }
  }

  reset() {
    this.router = START
    this.visits.length = 0
    this.hooks.clear()
    this.listeners.clear()
  }
}

function add(map: Map<string, Set<Callback>>, event: string, callback: Callback) {
  const set = map.get(event) ?? new Set()
  map.set(event, set.add(callback))
  return () => void set.delete(callback)
}

function callAll(map: Map<string, Set<Callback>>, event: string, argument: unknown) {
  const callbacks = [...(map.get(event) ?? [])]
  if (callbacks.length === 0) throw new Error(`Nothing listens to "${event}".`)
  return callbacks.map((callback) => callback(argument as never))
}
