import type { Request } from '@playwright/test'
import { operations as table } from '../../../contract/generated/operations'

const patterns = Object.entries(table).map(([id, { method, path }]) => ({
  id, method, path: new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, '[^/]+')}$`),
}))

/** `pay` for POST /api/v1/payments; the path itself for everything that is no operation. */
export function operationName(request: Request): string {
  const { pathname } = new URL(request.url())
  return patterns.find(({ method, path }) => method === request.method() && path.test(pathname))?.id ?? pathname
}
