import { methods, type OpenApiDocument, type OperationObject } from './document'

/** One row of the generated operation table. */
export interface OperationRow {
  operationId: string
  method: string
  path: string
  roles: string[]
  idempotent: boolean
  successStatus: number
  tags: string[]
}

/** Every operation of the contract in the order of its paths; throws a list of what the contract leaves unsaid. */
export function operationRows(document: OpenApiDocument): OperationRow[] {
  const problems: string[] = []
  const rows: OperationRow[] = []
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation: OperationObject | undefined = item[method]
      if (!operation) continue
      const place = `${method.toUpperCase()} ${path}`
      const row = toRow(place, method.toUpperCase(), path, operation, problems)
      if (rows.some((other) => other.operationId === row.operationId)) problems.push(`${place}: operationId ${row.operationId} is used twice`)
      rows.push(row)
    }
  }
  if (problems.length) throw new Error(`The operation table cannot be made:\n  ${problems.join('\n  ')}`)
  return rows
}

function toRow(place: string, method: string, path: string, operation: OperationObject, problems: string[]): OperationRow {
  const success = Object.keys(operation.responses ?? {}).filter((status) => /^2\d\d$/.test(status))
  const roles = operation['x-roles']
  if (!operation.operationId) problems.push(`${place}: operationId is missing`)
  if (!Array.isArray(roles) || roles.length === 0) problems.push(`${place}: x-roles is missing or empty`)
  if (success.length === 0) problems.push(`${place}: no 2xx response`)
  return {
    operationId: operation.operationId ?? '',
    method,
    path,
    roles: roles ?? [],
    idempotent: operation['x-idempotent'] === true,
    successStatus: Number(success[0]),
    tags: operation.tags ?? [],
  }
}

const list = (items: string[]) => `[${items.map((item) => `'${item}'`).join(', ')}]`

/** The table as a TypeScript module: `operations` keyed by operationId. */
export function operationTableSource(rows: OperationRow[]): string {
  const lines = rows.map(
    (row) =>
      `  ${row.operationId}: { method: '${row.method}', path: '${row.path}', roles: ${list(row.roles)}, ` +
      `idempotent: ${row.idempotent}, successStatus: ${row.successStatus}, tags: ${list(row.tags)} },`,
  )
  return [
    '// Made by `npm run contract:generate` from contract/openapi.yaml. Do not edit.',
    '',
    '/** What the contract says about one operation besides its types. */',
    'export interface OperationInfo {',
    "  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'",
    '  /** Path template, for instance `/canteen/payments/{paymentId}`. */',
    '  readonly path: string',
    '  /** Who may call it: the contract\'s `x-roles`. */',
    '  readonly roles: readonly string[]',
    '  /** Whether the Idempotency-Key header is required: the contract\'s `x-idempotent`. */',
    '  readonly idempotent: boolean',
    '  readonly successStatus: number',
    '  readonly tags: readonly string[]',
    '}',
    '',
    '/** Every operation of the contract by its operationId. */',
    'export const operations = {',
    ...lines,
    '} as const satisfies Record<string, OperationInfo>',
    '',
    'export type OperationId = keyof typeof operations',
    '',
  ].join('\n')
}
