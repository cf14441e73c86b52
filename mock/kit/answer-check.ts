/** Every answer against the contract, closed: a mock that drifts fails the test that met it. */
import type { Answer } from './answer'
import { commonProblems, type OperationSpec } from './contract'
import { compileAnswer, type ValidateFunction } from './schemas'

/** The backend broke the contract; a bug in an operation, never a refusal. */
export class ContractViolation extends Error {
  constructor(operationId: string, what: string) {
    super(`${operationId} broke the contract: ${what}`)
    this.name = 'ContractViolation'
  }
}

const compiled = new Map<string, ValidateFunction>()
const keyed = new Set(['idempotency_key_missing', 'idempotency_key_invalid', 'idempotency_key_reused', 'idempotency_in_flight'])
/** Raised before an operation is known to run, by any backend: undeclared statuses are fine for them. */
const transport = new Set(['payload_too_large', 'unsupported_media_type', 'unavailable', 'internal'])

const validatorOf = (spec: OperationSpec, status: number): ValidateFunction | null => {
  const schema = spec.answers.get(status)?.schema
  if (!schema) return null
  const name = `${spec.id} ${status}`
  const known = compiled.get(name)
  if (known) return known
  const made = compileAnswer(schema)
  compiled.set(name, made)
  return made
}

const checkCode = (spec: OperationSpec, code: string): void => {
  const declared = commonProblems.has(code) || spec.problems.has(code) || (spec.idempotent && keyed.has(code))
  if (!declared) throw new ContractViolation(spec.id, `problem ${code} is not in x-problems`)
}

/** Throws ContractViolation unless status, problem code, content type and body are what the contract declares. */
export const checkAnswer = (spec: OperationSpec, answer: Answer): void => {
  if (answer.code !== null) checkCode(spec, answer.code)
  const declared = spec.answers.get(answer.status)
  if (!declared) {
    if (answer.code !== null && transport.has(answer.code)) return
    throw new ContractViolation(spec.id, `status ${answer.status} is not declared`)
  }
  const contentType = answer.headers.find(([name]) => name === 'content-type')?.[1] ?? null
  if ((answer.body === null ? null : contentType) !== declared.contentType) {
    throw new ContractViolation(spec.id, `${answer.status} is ${declared.contentType ?? 'empty'}, not ${contentType ?? 'empty'}`)
  }
  const validate = validatorOf(spec, answer.status)
  if (!validate || answer.body === null || !contentType?.includes('json')) return
  if (!validate(JSON.parse(answer.body))) {
    const errors = (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`)
    throw new ContractViolation(spec.id, `${answer.status} body: ${errors.join('; ')}`)
  }
}
