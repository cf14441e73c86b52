import { expect, test } from 'vitest'
import { storage } from '@/platform/storage'
import { dropChoices, loadChoices, saveChoices } from './quiz-draft'


test('choices outlive a reload, of this quiz only, until they are sent', () => {
  saveChoices('qz_20261120', { q1: 'a', q2: 'c' })
  expect(loadChoices('qz_20261120')).toEqual({ q1: 'a', q2: 'c' })
  expect(loadChoices('qz_20261121')).toEqual({})
  dropChoices()
  expect(loadChoices('qz_20261120')).toEqual({})
})

test('what is no choice is not shown as one, and sign-out wipes them by their prefix', () => {
  storage.set('draft.quiz', { quizId: 'qz_1', choices: { q1: 'z', q2: 'b', q3: 7 } })
  expect(loadChoices('qz_1')).toEqual({ q2: 'b' })
  storage.set('draft.quiz', 'broken')
  expect(loadChoices('qz_1')).toEqual({})
})
