import type { IdempotencyRow } from './attempt-row'

/** Every object of an answer that tells of a visit says which by `visitId`. */
const tellsOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(tellsOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'visitId' in value && typeof value.visitId === 'string' ? [value.visitId] : []
  return [...own, ...Object.values(value).flatMap(tellsOf)]
}

/** The visits of which an answer kept under a key tells. */
export const visitsToldIn = ({ outcome }: IdempotencyRow): readonly string[] =>
  (outcome.kind === 'bound' ? [...new Set(tellsOf(outcome.body))] : [])
