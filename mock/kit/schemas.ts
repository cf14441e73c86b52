/** Ajv over the contract: open for requests (they are closed by themselves), closed for answers. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { contractDocument, type JsonObject } from './contract'

const ROOT = 'contract'

/** Rewrites `#/…` references so that any part of the document can be compiled by itself. */
const absolute = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(absolute)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) =>
    [key, key === '$ref' && typeof inner === 'string' ? inner.replace(/^#/, `${ROOT}#`) : absolute(inner)]))
}

/** Adds `additionalProperties: false` to every object schema that lists its properties. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  if ('allOf' in value) throw new Error('allOf cannot be closed: keep the contract\'s schemas flat')
  const inner = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]))
  const isObjectSchema = 'properties' in inner && inner.type === 'object' && !('additionalProperties' in inner)
  return isObjectSchema ? { ...inner, additionalProperties: false } : inner
}

const ajvOver = (document: unknown, coerceTypes: boolean): Ajv2020 => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, coerceTypes, useDefaults: coerceTypes })
  addFormats(ajv)
  ajv.addSchema(Object(document), ROOT)
  return ajv
}

const lazily = (make: () => Ajv2020): (() => Ajv2020) => {
  let made: Ajv2020 | null = null
  return () => (made ??= make())
}

const requestAjv = lazily(() => ajvOver(absolute(contractDocument), false))
const parameterAjv = lazily(() => ajvOver(absolute(contractDocument), true))
const answerAjv = lazily(() => ajvOver(closed(absolute(contractDocument)), false))

/** Validator of a request body. */
export const compileBody = (schema: JsonObject): ValidateFunction => requestAjv().compile(Object(absolute(schema)))
/** Validator of path, query or header parameters: turns text into numbers and fills defaults in place. */
export const compileParameters = (schema: JsonObject): ValidateFunction => parameterAjv().compile(Object(absolute(schema)))
/** Validator of an answer in which every object is closed: a field that the contract does not name is an error. */
export const compileAnswer = (schema: JsonObject): ValidateFunction => answerAjv().compile(Object(closed(absolute(schema))))

export type { ErrorObject, ValidateFunction }
