import { beforeEach, expect, test, vi } from 'vitest'
import { dropDraft, loadDraft, saveDraft } from './draft'
import { emptyPerson } from './rules'


const typed = {
  ...emptyPerson, name: '李明', number: '11010519491231002X', phone: '13912345678', plate: '浙L12345',
  companions: [{ key: 3, name: '王芳', kind: 'passport', number: 'E12345678' }],
} as const

beforeEach(() => {
  vi.useRealTimers()
})

test('keeps what was typed but for the numbers, and says that they are gone', () => {
  saveDraft('x', typed)
  expect(Object.values(localStorage).join()).not.toMatch(/002X|13912345678|E12345678/)
  expect(loadDraft('x')).toEqual({ hadNumbers: true, values: { ...typed, number: '', phone: '', companions: [{ ...typed.companions[0], number: '' }] } })
  expect(loadDraft('y')).toBeNull()
  dropDraft('x')
  expect(loadDraft('x')).toBeNull()
})

test('without numbers there is nothing to tell', () => {
  saveDraft('x', { ...emptyPerson, name: '李明' })
  expect(loadDraft('x')?.hadNumbers).toBe(false)
})

test('is forgotten after a day', () => {
  vi.useFakeTimers()
  saveDraft('x', typed)
  vi.advanceTimersByTime(24 * 3_600_000 + 1)
  expect(loadDraft('x')).toBeNull()
})

test.each([{}, 7, { name: '李明', org: '', plate: '', kind: 'nonsense', companions: [], savedMs: 9e15 }])('%j is no draft', (value) => {
  localStorage.setItem('egj:draft.visitor.x', JSON.stringify(value))
  expect(loadDraft('x')).toBeNull()
})
