/** Requests that break the contract, made from its schemas: 400 with a pointer, nothing moved, never a 500. */
import { beforeEach, describe, expect, it } from 'vitest'
import { operations as table, type OperationId } from '@contract/generated/operations'
import { commonProblems, operationSpecs, type OperationSpec, type Parameter } from '@mock/kit/contract'
import { badTexts, badValues } from './support/bad-values'
import { newKey } from './support/meals'
import { openStage, validRequests, type ActorName, type Stage } from './support/stage'
import { ORIGIN } from './support/world'

const operationIds = Object.keys(table) as OperationId[]

const specOf = (id: OperationId): OperationSpec => {
  const spec = operationSpecs.get(id)
  if (!spec) throw new Error(`the contract has no ${id}`)
  return spec
}

const actorFor = ({ roles }: OperationSpec): ActorName => (
  roles.includes('cadre') ? 'owner' : roles.includes('window') ? 'window' : roles.includes('counter') ? 'counter'
    : roles.includes('guard') ? 'guard' : 'anonymous'
)

/** A request as text, so that it can be wrong in any way. */
interface Raw {
  readonly what: string
  /** Where the fault is: what the answer's pointer must begin with. */
  readonly place: Parameter['in'] | 'body'
  readonly path: Readonly<Record<string, string>>
  readonly query: readonly (readonly [string, string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | null
}

const texts = (values: object): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))

const baseOf = async (id: OperationId, stage: Stage): Promise<{ raw: Raw; body: unknown }> => {
  const { params = {}, query = {}, headers = {}, body } = await validRequests[id](stage)
  const raw: Raw = {
    what: 'valid', place: 'body', path: texts(params), query: Object.entries(texts(query)),
    headers: { ...texts(headers), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? null : JSON.stringify(body),
  }
  return { raw, body }
}

interface Answered { readonly status: number; readonly code: string | null; readonly pointers: readonly string[] }

const met = new Set<string>()

const send = async (spec: OperationSpec, { world, as }: Stage, { path, query, headers, body }: Raw): Promise<Answered> => {
  const url = Object.entries(path).reduce((text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)), spec.path)
  const search = new URLSearchParams(query.map(([name, value]): [string, string] => [name, value])).toString()
  const response = await world.backend.handle(new Request(`${ORIGIN}/api/v1${url}?${search}`, {
    method: spec.method,
    headers: {
      origin: ORIGIN, ...(as ? { authorization: `Bearer ${as.token}` } : {}), ...(spec.idempotent ? { 'idempotency-key': newKey() } : {}), ...headers,
    },
    ...(body === null ? {} : { body }),
  }))
  const text = await response.text()
  const problem = response.status < 400 ? null : JSON.parse(text) as { code: string; errors?: { pointer: string }[] }
  if (problem) met.add(`${spec.id} ${problem.code}`)
  return { status: response.status, code: problem?.code ?? null, pointers: (problem?.errors ?? []).map(({ pointer }) => pointer) }
}

const parameterVariants = (spec: OperationSpec, raw: Raw): Raw[] => {
  const set = ({ name, in: place }: Parameter, value: string): Raw => {
    const bad = { ...raw, what: `${place} ${name}=${JSON.stringify(value.slice(0, 60))}`, place }
    if (place === 'path') return { ...bad, path: { ...raw.path, [name]: value } }
    if (place === 'query') return { ...bad, query: [...raw.query.filter(([key]) => key !== name), [name, value]] }
    return { ...bad, headers: { ...raw.headers, [name]: value } }
  }
  const sendable = ({ in: place }: Parameter, value: string): boolean =>
    place === 'path' ? value !== '' : place === 'query' || /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value)
  return spec.parameters.filter(({ name }) => name !== 'Idempotency-Key').flatMap((parameter) => [
    ...badTexts(parameter.schema).filter((value) => sendable(parameter, value)).map((value) => set(parameter, value)),
    ...(parameter.in === 'query' ? [{ ...set(parameter, ''), what: `${parameter.name} twice`, query: [[parameter.name, '1'], [parameter.name, '2']] as const }] : []),
    ...(parameter.in === 'path' ? [set(parameter, '陈_1000'), set(parameter, '../x'), set(parameter, `pay_${'a'.repeat(300)}`)] : []),
    ...(parameter.in === 'header' ? [set(parameter, 'has a blank in it, so it is no proof')] : []),
  ])
}

const bodyVariants = (spec: OperationSpec, raw: Raw, valid: unknown): Raw[] => (spec.body
  ? badValues(spec.body.schema, valid).map(({ pointer, wrong, value }) =>
      ({ ...raw, what: `body${pointer} ${wrong}`, body: JSON.stringify(value) }))
  : [])

const isDeclared = (spec: OperationSpec, code: string): boolean => commonProblems.has(code) || spec.problems.has(code)

describe.each(operationIds)('%s', (id) => {
  const spec = specOf(id)
  let stage: Stage
  let base: { raw: Raw; body: unknown }
  let state: string

  beforeEach(async () => {
    stage = await openStage(actorFor(spec))
    base = await baseOf(id, stage)
    state = stage.world.store.stateHash()
  })

  /** What is wrong with the answer to a broken request; nothing, as a rule. */
  const faultsOf = async (raw: Raw, expected = 'invalid_request'): Promise<string[]> => {
    const { status, code, pointers } = await send(spec, stage, raw)
    const isPointed = code !== 'invalid_request' || pointers.some((pointer) => pointer.startsWith(`/${raw.place}`))
    const before = state
    state = stage.world.store.stateHash()
    return [
      ...(code === expected ? [] : [`${raw.what}: ${status} ${code}`]),
      ...(isPointed ? [] : [`${raw.what}: points to ${pointers.join()}`]),
      ...(before === state ? [] : [`${raw.what}: something moved`]),
    ]
  }

  it('refuses every malformed parameter and unknown ones', async () => {
    const unknown: Raw = { ...base.raw, what: 'an unknown query parameter', place: 'query', query: [...base.raw.query, ['unexpected', '1']] }
    const faults: string[] = []
    const variants = parameterVariants(spec, base.raw)
    for (const raw of [unknown, ...variants]) faults.push(...await faultsOf(raw))
    expect(faults).toEqual([])
    expect(variants.length).toBeGreaterThanOrEqual(base.raw.query.length + Object.keys(base.raw.path).length)
  })

  it('refuses every field that is wrong, missing, too large or unknown', async () => {
    const variants = bodyVariants(spec, base.raw, base.body)
    const faults: string[] = []
    for (const raw of variants) faults.push(...await faultsOf(raw))
    expect(faults).toEqual([])
    expect(variants.length).toBeGreaterThanOrEqual(spec.body ? 10 : 0)
  })

  it('refuses a body that is not its JSON', async () => {
    if (spec.method === 'GET') return
    const json = base.raw.body ?? '{"unexpected":1}'
    const typed = { ...base.raw.headers, 'content-type': 'application/json' }
    const bodies: readonly (readonly [Raw, string])[] = spec.body
      ? [
          [{ ...base.raw, what: 'no body', body: null }, 'invalid_request'],
          [{ ...base.raw, what: 'cut off', body: json.slice(0, -1) }, 'malformed_json'],
          [{ ...base.raw, what: 'not UTF-8', body: Uint8Array.from([0x7b, 0xff, 0x7d]) }, 'malformed_json'],
          [{ ...base.raw, what: 'as a form', headers: { ...typed, 'content-type': 'application/x-www-form-urlencoded' } }, 'unsupported_media_type'],
          [{ ...base.raw, what: 'as text', headers: { ...typed, 'content-type': 'text/plain' } }, 'unsupported_media_type'],
          [{ ...base.raw, what: 'deep', body: `${'['.repeat(8_000)}${']'.repeat(8_000)}` }, 'invalid_request'],
          [{ ...base.raw, what: 'too large', body: JSON.stringify({ filler: '餐'.repeat(6_000) }) }, 'payload_too_large'],
        ]
      : [[{ ...base.raw, what: 'a body too many', headers: typed, body: json }, 'invalid_request']]
    const faults: string[] = []
    for (const [raw, code] of bodies) faults.push(...await faultsOf(raw, code))
    expect(faults).toEqual([])
  })

  it('still takes the valid request that all of these were made from', async () => {
    expect(await send(spec, stage, base.raw)).toMatchObject({ status: spec.successStatus, code: null })
  })
})

it('answered only codes that the operation declares', () => {
  const undeclared = [...met].filter((line) => {
    const [id = '', code = ''] = line.split(' ')
    return !isDeclared(specOf(id as OperationId), code)
  })
  expect(undeclared).toEqual([])
  expect(met.size).toBeGreaterThan(operationIds.length)
})
