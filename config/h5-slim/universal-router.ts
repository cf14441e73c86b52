type Action = (context: { pathname: string }, params: Record<string, never>) => unknown

interface RouteEntry {
  readonly path: string | readonly string[]
  readonly action: Action
}

/** Exact paths instead of universal-router with path-to-regexp: Taro registers nothing but literal page paths. */
export default class UniversalRouter {
  private readonly actions = new Map<string, Action>()

  constructor(routes: readonly RouteEntry[], { baseUrl = '' }: { baseUrl?: string } = {}) {
    const base = baseUrl.replace(/\/$/, '')
    for (const { path, action } of routes) {
      for (const one of typeof path === 'string' ? [path] : path) this.actions.set(base + one, action)
    }
  }

  /** Rejects with status 404 as the original does: Taro turns that into `onPageNotFound`. */
  async resolve(pathname: string): Promise<unknown> {
    const action = this.actions.get(pathname) ?? this.actions.get(pathname.replace(/\/$/, ''))
    if (!action) throw Object.assign(new Error('Route not found'), { status: 404 })
    return action({ pathname }, {})
  }
}
