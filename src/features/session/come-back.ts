import { replace } from '@/platform/navigation'
import { routes, type RouteId } from '@/shared/lib/routes'

const isRoute = (value: unknown): value is RouteId => typeof value === 'string' && Object.prototype.hasOwnProperty.call(routes, value)

/** Goes to what `next` names; only routes of this app are understood, so a crafted link leads nowhere else. */
export function comeBack(next: string | undefined): void {
  const { route, query } = parse(next)
  replace(route, query)
}

function parse(next: string | undefined): { route: RouteId; query: Record<string, string> } {
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(next ?? ''))
    if (Array.isArray(parsed) && isRoute(parsed[0])) return { route: parsed[0], query: texts(parsed[1]) }
  } catch {
    // Not ours: home is always right.
  }
  return { route: 'home', query: {} }
}

function texts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}
