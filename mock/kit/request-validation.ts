/** The mock's edge: what does not fit the contract never reaches an operation. */
import type { components } from '@contract/generated/types'
import type { JsonObject, OperationSpec, Parameter } from './contract'
import { problem } from './reply'
import { compileBody, compileParameters, type ErrorObject, type ValidateFunction } from './schemas'
import type { OperationId } from './types'

type FieldError = components['schemas']['FieldError']
type Place = 'path' | 'query' | 'header'

/** A request taken apart by the router. */
export interface RawInput {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  header(name: string): string | null
}

/** Validated parameters: text turned into the contract's types, defaults filled in. */
export interface Input {
  readonly path: JsonObject
  readonly query: JsonObject
  readonly header: JsonObject
}

interface Validators {
  readonly path: ValidateFunction
  readonly query: ValidateFunction
  readonly header: ValidateFunction
  readonly body: ValidateFunction | null
}

const MAX_ERRORS = 20
const IDEMPOTENCY_KEY = 'Idempotency-Key'
const compiled = new Map<OperationId, Validators>()

const inPlace = (spec: OperationSpec, place: Place): readonly Parameter[] =>
  spec.parameters.filter((parameter) => parameter.in === place && parameter.name !== IDEMPOTENCY_KEY)

const schemaOf = (parameters: readonly Parameter[]): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema])),
})

const validatorsOf = (spec: OperationSpec): Validators => {
  const known = compiled.get(spec.id)
  if (known) return known
  const made: Validators = {
    path: compileParameters(schemaOf(inPlace(spec, 'path'))),
    query: compileParameters(schemaOf(inPlace(spec, 'query'))),
    header: compileParameters(schemaOf(inPlace(spec, 'header'))),
    body: spec.body ? compileBody(spec.body.schema) : null,
  }
  compiled.set(spec.id, made)
  return made
}

const fieldError = (place: string, error: ErrorObject): FieldError => {
  const extra: unknown = error.params.missingProperty ?? error.params.additionalProperty
  const name = typeof extra === 'string' ? `/${extra.slice(0, 64).replace(/~/g, '~0').replace(/\//g, '~1')}` : ''
  return { pointer: `/${place}${error.instancePath}${name}`, message: error.message ?? error.keyword }
}

const refuseUnless = (validate: ValidateFunction, place: string, value: unknown): void => {
  if (validate(value)) return
  throw problem('invalid_request', { errors: (validate.errors ?? []).slice(0, MAX_ERRORS).map((error) => fieldError(place, error)) })
}

const queryObject = (query: URLSearchParams): JsonObject =>
  Object.fromEntries([...new Set(query.keys())].map((name) => {
    const values = query.getAll(name)
    return [name, values.length === 1 ? values[0] : values]
  }))

const headerObject = (spec: OperationSpec, raw: RawInput): JsonObject =>
  Object.fromEntries(inPlace(spec, 'header').flatMap(({ name }) => {
    const value = raw.header(name)
    return value === null ? [] : [[name, value]]
  }))

/** Checks path, query and header parameters; throws `invalid_request` with JSON Pointers. */
export const validateParameters = (spec: OperationSpec, raw: RawInput): Input => {
  const validators = validatorsOf(spec)
  const input: Input = { path: { ...raw.path }, query: queryObject(raw.query), header: headerObject(spec, raw) }
  for (const place of ['path', 'query', 'header'] as const) refuseUnless(validators[place], place, input[place])
  return input
}

/** Checks the body; `undefined` stands for none. Throws `invalid_request`. */
export const validateBody = (spec: OperationSpec, body: unknown): void => {
  const { body: validate } = validatorsOf(spec)
  if (body === undefined) {
    if (spec.body?.required) throw problem('invalid_request', { errors: [{ pointer: '/body', message: 'must not be empty' }] })
    return
  }
  if (!validate) throw problem('invalid_request', { errors: [{ pointer: '/body', message: 'must be empty' }] })
  refuseUnless(validate, 'body', body)
}
