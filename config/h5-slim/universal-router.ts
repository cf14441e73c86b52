import { loadPage } from '../../src/platform/page-load/load.h5'

interface Context {
  readonly pathname: string
}

/** What Taro's table of pages answers: the page on its way, the context and the parameters. */
type Loading = readonly [page: Promise<unknown>, ...unknown[]]
type Action = (context: Context, params: Record<string, never>) => Loading

interface RouteEntry {
  readonly path: string | readonly string[]
  readonly action: Action
}

/**
 * Exact paths instead of universal-router with path-to-regexp: Taro registers nothing but literal page paths. A page whose scripts are
 * lost on the way is asked for again; Taro itself would give up, with the new address above the old page.
 */
export default class UniversalRouter {
  private readonly actions = new Map<string, Action>()

  constructor(routes: readonly RouteEntry[], { baseUrl = '' }: { baseUrl?: string } = {}) {
    const base = baseUrl.replace(/\/$/, '')
    for (const { path, action } of routes) {
      for (const one of typeof path === 'string' ? [path] : path) this.actions.set(base + one, action)
    }
  }

  /** Rejects with status 404 as the original does: Taro turns that into `onPageNotFound`. */
  async resolve(pathname: string): Promise<readonly unknown[]> {
    const action = this.actions.get(pathname) ?? this.actions.get(pathname.replace(/\/$/, ''))
    if (!action) throw Object.assign(new Error('Route not found'), { status: 404 })
    const context = { pathname }
    return [loadPage(() => action(context, {})[0]), context, {}]
  }
}
