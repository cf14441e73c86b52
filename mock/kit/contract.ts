/** The contract as data: what the generated table says and what only the document itself says. */
import openapi from '@contract/generated/openapi.json'
import { operations as table, type OperationInfo } from '@contract/generated/operations'
import type { OperationId } from './types'

/** Any JSON object of the document. */
export type JsonObject = { readonly [member: string]: unknown }

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A parameter of an operation, references followed. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: JsonObject
}

/** One declared answer. */
export interface DeclaredAnswer {
  readonly contentType: string | null
  readonly schema: JsonObject | null
}

/** One operation, ready for the router and the validators. */
export interface OperationSpec extends OperationInfo {
  readonly id: OperationId
  readonly isPublic: boolean
  readonly parameters: readonly Parameter[]
  readonly body: { readonly required: boolean; readonly schema: JsonObject } | null
  readonly answers: ReadonlyMap<number, DeclaredAnswer>
  /** Codes it may answer besides the common ones. */
  readonly problems: ReadonlySet<string>
  /** Refusals that settle the request for good and bind its Idempotency-Key. */
  readonly finalProblems: ReadonlySet<string>
}

/** The whole document. */
export const contractDocument: JsonObject = openapi

/** Every API path starts with this. */
export const API_BASE = '/api/v1'

/** Follows `#/…` references until a value stands by itself. */
export const deref = (value: unknown): JsonObject => {
  if (!isObject(value)) throw new Error('the contract has no object here')
  if (typeof value.$ref !== 'string') return value
  const target = value.$ref.split('/').slice(1).reduce<unknown>((node, part) => {
    const name = part.replace(/~1/g, '/').replace(/~0/g, '~')
    return isObject(node) ? node[name] : undefined
  }, contractDocument)
  return deref(target)
}

const member = (object: JsonObject, name: string): JsonObject => (isObject(object[name]) ? deref(object[name]) : {})
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const parameterOf = (raw: unknown): Parameter => {
  const found = deref(raw)
  const place = found.in
  if (place !== 'path' && place !== 'query' && place !== 'header') throw new Error(`parameter in ${String(place)}`)
  const schema = isObject(found.schema) ? found.schema : {}
  return { name: String(found.name), in: place, required: found.required === true, schema }
}

const answerOf = (raw: unknown): DeclaredAnswer => {
  const content = member(deref(raw), 'content')
  const [contentType] = Object.keys(content)
  if (contentType === undefined) return { contentType: null, schema: null }
  const { schema } = member(content, contentType)
  return { contentType, schema: isObject(schema) ? schema : null }
}

const specOf = (id: OperationId): OperationSpec => {
  const info: OperationInfo = table[id]
  const item = member(member(contractDocument, 'paths'), info.path)
  const operation = member(item, info.method.toLowerCase())
  const request = member(operation, 'requestBody')
  const json = member(member(request, 'content'), 'application/json')
  const rawParameters = [item.parameters, operation.parameters].flatMap((list): unknown[] => (Array.isArray(list) ? list : []))
  return {
    ...info,
    id,
    isPublic: info.roles.includes('public'),
    parameters: rawParameters.map(parameterOf),
    body: isObject(json.schema) ? { required: request.required === true, schema: json.schema } : null,
    answers: new Map(Object.entries(member(operation, 'responses')).map(([status, raw]) => [Number(status), answerOf(raw)])),
    problems: new Set(strings(operation['x-problems'])),
    finalProblems: new Set(strings(operation['x-final-problems'])),
  }
}

const isOperationId = (name: string): name is OperationId => name in table

/** Every operation of the contract. */
export const operationSpecs: ReadonlyMap<OperationId, OperationSpec> = new Map(
  Object.keys(table).filter(isOperationId).map((id) => [id, specOf(id)]),
)

/** Codes that any operation may answer. */
export const commonProblems: ReadonlySet<string> = new Set(strings(contractDocument['x-common-problems']))
