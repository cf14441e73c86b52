import { API_BASE, operationSpecs, type OperationSpec } from './contract'

/** What a method and path lead to. */
export type Route =
  | { readonly kind: 'found'; readonly spec: OperationSpec; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong_method'; readonly allow: readonly string[] }
  | { readonly kind: 'none' }

interface Branch {
  readonly literal: Map<string, Branch>
  parameter: Branch | null
  readonly methods: Map<string, OperationSpec>
}

const branch = (): Branch => ({ literal: new Map(), parameter: null, methods: new Map() })

const growTree = (specs: Iterable<OperationSpec>): Branch => {
  const root = branch()
  for (const spec of specs) {
    let node = root
    for (const segment of spec.path.split('/').slice(1)) {
      if (segment.startsWith('{')) {
        node.parameter ??= branch()
        node = node.parameter
      } else {
        const next = node.literal.get(segment) ?? branch()
        node.literal.set(segment, next)
        node = next
      }
    }
    node.methods.set(spec.method, spec)
  }
  return root
}

const climb = (node: Branch, segments: readonly string[]): Branch | null => {
  const [head, ...rest] = segments
  if (head === undefined) return node.methods.size > 0 ? node : null
  const literal = node.literal.get(head)
  const found = literal ? climb(literal, rest) : null
  if (found) return found
  return node.parameter && head !== '' ? climb(node.parameter, rest) : null
}

const decode = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

const pathParameters = (template: string, segments: readonly string[]): Record<string, string> | null => {
  const values: Record<string, string> = {}
  for (const [index, part] of template.split('/').slice(1).entries()) {
    if (!part.startsWith('{')) continue
    const value = decode(segments[index] ?? '')
    if (value === null) return null
    values[part.slice(1, -1)] = value
  }
  return values
}

const tree = growTree(operationSpecs.values())

/** Finds the operation; literal segments win over parameters. `pathname` is still percent-encoded. */
export const route = (method: string, pathname: string): Route => {
  if (!pathname.startsWith(`${API_BASE}/`)) return { kind: 'none' }
  const segments = pathname.slice(API_BASE.length + 1).split('/')
  const leaf = climb(tree, segments)
  if (!leaf) return { kind: 'none' }
  const spec = leaf.methods.get(method)
  if (!spec) return { kind: 'wrong_method', allow: [...leaf.methods.keys()].sort() }
  const path = pathParameters(spec.path, segments)
  return path ? { kind: 'found', spec, path } : { kind: 'none' }
}
