import type { OpenAPI3 } from 'openapi-typescript'

/** HTTP methods that the contract may use, in the order of the operation table. */
export const methods = ['get', 'put', 'post', 'patch', 'delete'] as const

export type Method = (typeof methods)[number]

/** The parts of an operation that the generator reads. */
export interface OperationObject {
  operationId?: string
  tags?: string[]
  responses?: Record<string, unknown>
  'x-roles'?: string[]
  'x-idempotent'?: boolean
}

/** A bundled OpenAPI 3.1 document, narrowed to what the generator reads. */
export interface OpenApiDocument extends OpenAPI3 {
  paths: Record<string, Partial<Record<Method, OperationObject>>> & NonNullable<OpenAPI3['paths']>
}
