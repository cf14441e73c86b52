/** Values that break a schema of the contract, each in one way. */
import { deref, type JsonObject } from '@mock/kit/contract'

/** One broken value and what is wrong with it. `pointer` leads to the broken place. */
export interface BadValue {
  readonly pointer: string
  readonly wrong: string
  readonly value: unknown
}

type Json = null | boolean | number | string | readonly unknown[] | object

const SAMPLES: readonly (readonly [type: string, sample: Json])[] = [
  ['null', null], ['boolean', true], ['number', 7.5], ['integer', 7], ['string', 'text'], ['array', []], ['object', {}],
]

const typesOf = ({ type, enum: options }: JsonObject): readonly string[] =>
  typeof type === 'string' ? [type] : Array.isArray(type) ? type.map(String) : Array.isArray(options) ? ['string'] : []

const fitsType = (types: readonly string[], type: string): boolean =>
  types.includes(type) || (type === 'integer' && types.includes('number'))

const at = (wrong: string, value: unknown): BadValue => ({ pointer: '', wrong, value })
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const wrongTypes = (schema: JsonObject): BadValue[] => {
  const types = typesOf(schema)
  return SAMPLES.filter(([type]) => !fitsType(types, type)).map(([type, sample]) => at(`is ${type}`, sample))
}

const wrongText = ({ minLength, maxLength, pattern, enum: options }: JsonObject): BadValue[] => {
  const [least, most] = [numberOf(minLength), numberOf(maxLength)]
  return [
    ...(least ? [at('too short', 'x'.repeat(least - 1))] : []),
    ...(most === null ? [] : [at('too long', 'x'.repeat(most + 1))]),
    ...(typeof pattern === 'string' ? [at('off the pattern', ' \u0000<b>')] : []),
    ...(Array.isArray(options) ? [at('not of the list', 'nonsense'), at('empty', '')] : []),
  ]
}

const wrongNumber = ({ minimum, maximum }: JsonObject, types: readonly string[]): BadValue[] => {
  const [least, most] = [numberOf(minimum), numberOf(maximum)]
  const isInteger = types.includes('integer')
  return [
    ...(least === null ? [] : [at('too small', least - 1), at('far too small', -1e300)]),
    ...(most === null ? [] : [at('too large', most + 1), at('far too large', 1e300)]),
    ...(isInteger ? [at('a fraction', (least ?? 0) + 0.5)] : []),
  ]
}

const under = (name: string, bad: BadValue, wrap: (value: unknown) => unknown): BadValue =>
  ({ pointer: `/${name}${bad.pointer}`, wrong: bad.wrong, value: wrap(bad.value) })

const wrongList = ({ items, maxItems, uniqueItems }: JsonObject, valid: unknown): BadValue[] => {
  const most = numberOf(maxItems)
  const sample = Array.isArray(valid) && valid.length > 0 ? valid[0] : 'acc_10001-m'
  return [
    ...(most === null ? [] : [at('too many', Array.from({ length: most + 1 }, (_, index) => `${sample}${index}`))]),
    ...(uniqueItems === true ? [at('one twice', [sample, sample])] : []),
    ...badValues(items, sample).map((bad) => under('0', bad, (value) => [value])),
  ]
}

const wrongObject = ({ properties, required }: JsonObject, valid: unknown): BadValue[] => {
  const whole = typeof valid === 'object' && valid !== null ? valid : {}
  const without = (name: string) => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name))
  const needed = Array.isArray(required) ? required.map(String) : []
  const parts = Object.entries(deref(properties))
  return [
    at('an unknown field', { ...whole, unexpected: 1 }),
    at('an own __proto__', JSON.parse(`{"__proto__":{"isAdmin":true},${JSON.stringify(whole).slice(1)}`.replace(',}', '}'))),
    ...needed.map((name) => ({ pointer: `/${name}`, wrong: 'missing', value: without(name) })),
    ...parts.flatMap(([name, schema]) => badValues(schema, new Map(Object.entries(whole)).get(name))
      .map((bad) => under(name, bad, (value) => ({ ...whole, [name]: value })))),
  ]
}

/** The schema that `oneOf` lets be null; null when it says something else. */
const nullable = ({ oneOf }: JsonObject): JsonObject | null => {
  const options = Array.isArray(oneOf) ? oneOf.map(deref) : []
  const [schema, ...others] = options.filter(({ type }) => type !== 'null')
  return schema && others.length === 0 && options.length === 2 ? schema : null
}

/** Every way to break the schema, one at a time; `valid` is a value that fits it. */
export const badValues = (raw: unknown, valid: unknown): BadValue[] => {
  const schema = deref(raw)
  const option = nullable(schema)
  if (option) return badValues(option, valid).filter(({ value }) => value !== null)
  const types = typesOf(schema)
  return [
    ...wrongTypes(schema),
    ...(types.includes('string') ? wrongText(schema) : []),
    ...(types.includes('integer') || types.includes('number') ? wrongNumber(schema, types) : []),
    ...(types.includes('array') ? wrongList(schema, valid) : []),
    ...(types.includes('object') ? wrongObject(schema, valid) : []),
  ]
}

/** The same for a parameter, which arrives as text: types that text can stand for are no error. */
export const badTexts = (raw: unknown): string[] => {
  const schema = deref(raw)
  const types = typesOf(schema)
  const ofNumber = types.includes('integer') ? ['', 'abc', '1.5', '1;drop', ...wrongNumber(schema, types).map(({ value }) => String(value))] : []
  const ofText = types.includes('string') ? wrongText(schema).map(({ value }) => String(value)) : []
  return [...ofNumber, ...ofText]
}
