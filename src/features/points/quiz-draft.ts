/** What was chosen and not yet sent, kept by quiz through a reload; `draft.` entries are wiped at sign-out. */
import type { Schema } from '@/api/types'
import { storage } from '@/platform/storage'

export type OptionId = Schema<'QuizAnswer'>['optionId']
/** Chosen option by question. */
export type Choices = Readonly<Partial<Record<string, OptionId>>>

const KEY = 'draft.quiz'
const OPTIONS: readonly unknown[] = ['a', 'b', 'c', 'd']

/** The choices made for this quiz; another day's are not offered. */
export function loadChoices(quizId: string): Choices {
  const found = storage.get(KEY)
  if (found.kind !== 'found' || typeof found.value !== 'object' || found.value === null) return {}
  const { quizId: kept, choices } = found.value as Readonly<Record<string, unknown>>
  if (kept !== quizId || typeof choices !== 'object' || choices === null) return {}
  return Object.fromEntries(Object.entries(choices).filter((pair): pair is [string, OptionId] => OPTIONS.includes(pair[1])))
}

export const saveChoices = (quizId: string, choices: Choices): void => void storage.set(KEY, { quizId, choices })

export const dropChoices = (): void => void storage.remove(KEY)
