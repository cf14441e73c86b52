import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { APP_DOCUMENT, SHELL_DOCUMENTS } from './prerender'
import { pagePath, routes, type RouteId } from '../../src/shared/lib/routes'

/** What the server in front of the build has to know; written to `dist/h5-meta/headers.json`. */
export interface ServingRules {
  /** Headers of every document (HTML) answer. */
  readonly documentHeaders: Readonly<Record<string, string>>
  /** Document for a pathname; anything else that is no file gets `fallback`. */
  readonly documents: Readonly<Record<string, string>>
  readonly fallback: string
  /** Files whose names carry a content hash: cacheable for ever. Everything else: revalidate. */
  readonly immutable: string
}

const inlineScript = /<script>([\s\S]*?)<\/script>/g
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g

function hashes(html: readonly string[], pattern: RegExp): string {
  const found = html.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  return [...new Set(found)].map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`).join(' ')
}

/** The content security policy: no unsafe-inline, no unsafe-eval; `wasm-unsafe-eval` is for the scanner's decoder. */
export function contentSecurityPolicy(html: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes(html, inlineScript)} 'wasm-unsafe-eval'`,
    `style-src 'self' ${hashes(html, inlineStyle)}`,
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "font-src 'self'",
    "media-src 'self' blob:",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ')
}

/** Writes the serving rules beside the build, not inside it: they are for the server, not for the browser. */
export function writeServingRules(meta: string, html: Readonly<Record<string, string>>): ServingRules {
  const entries = Object.entries(SHELL_DOCUMENTS) as [RouteId, string][]
  const addresses = entries.flatMap(([id, file]) => [...routes[id].paths, `/${pagePath(id)}`].map((path) => [path, file] as const))
  const rules: ServingRules = {
    documentHeaders: {
      'Content-Security-Policy': contentSecurityPolicy(Object.values(html)),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(self), geolocation=(self), microphone=(), payment=()',
      'Cache-Control': 'no-cache',
    },
    documents: Object.fromEntries(addresses),
    fallback: APP_DOCUMENT,
    immutable: '\\.[0-9a-f]{8}\\.\\w+$',
  }
  mkdirSync(meta, { recursive: true })
  writeFileSync(join(meta, 'headers.json'), `${JSON.stringify(rules, null, 2)}\n`)
  writeFileSync(join(meta, 'csp.txt'), `${rules.documentHeaders['Content-Security-Policy']}\n`)
  return rules
}
