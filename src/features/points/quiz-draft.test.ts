import { beforeEach, expect, test, vi } from 'vitest'
import { dropChoices, loadChoices, saveChoices } from './quiz-draft'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('@/platform/storage', () => ({
  storage: {
    get: (key: string) => (kept.has(key) ? { kind: 'found', value: kept.get(key) } : { kind: 'missing' }),
    set: (key: string, value: unknown) => kept.set(key, value),
    remove: (key: string) => kept.delete(key),
  },
}))

beforeEach(() => kept.clear())

test('choices outlive a reload, of this quiz only, until they are sent', () => {
  saveChoices('qz_20261120', { q1: 'a', q2: 'c' })
  expect(loadChoices('qz_20261120')).toEqual({ q1: 'a', q2: 'c' })
  expect(loadChoices('qz_20261121')).toEqual({})
  dropChoices()
  expect(loadChoices('qz_20261120')).toEqual({})
})

test('what is no choice is not shown as one, and sign-out wipes them by their prefix', () => {
  kept.set('draft.quiz', { quizId: 'qz_1', choices: { q1: 'z', q2: 'b', q3: 7 } })
  expect(loadChoices('qz_1')).toEqual({ q2: 'b' })
  kept.set('draft.quiz', 'broken')
  expect(loadChoices('qz_1')).toEqual({})
})
