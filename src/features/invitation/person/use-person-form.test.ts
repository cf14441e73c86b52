import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { usePersonForm, type PersonFormOptions } from './use-person-form'

const ours: PersonFormOptions = { known: null, draft: 'link', maxCompanions: 3 }
const NUMBER = '11010519491231002X'
const whole = { name: '李明', number: NUMBER, phone: '13912345678' }

const open = (options: Partial<PersonFormOptions> = {}) => renderHook(() => usePersonForm({ ...ours, ...options })).result
/** The focus moves a moment later. */
const settled = () => act(() => new Promise<void>((resolve) => { setTimeout(resolve) }))

beforeEach(() => localStorage.clear())

test('an empty form is not sent: what is missing is said, and the first one has the focus', async () => {
  const form = open()
  act(() => expect(form.current.finish()).toBeNull())
  await settled()
  expect(Object.keys(form.current.errors)).toEqual(['name', 'number', 'phone'])
  expect(form.current.focus).toBe('name')
  act(() => form.current.change({ name: '李明' }))
  expect(Object.keys(form.current.errors), 'typing takes its own error away only').toEqual(['number', 'phone'])
})

test('a number is looked at when it is left, an empty one only at the end', () => {
  const form = open()
  act(() => form.current.check('number'))
  expect(form.current.errors).toEqual({})
  act(() => form.current.change({ number: '110105194912310021' }))
  act(() => form.current.check('number'))
  expect(form.current.errors).toEqual({ number: '身份证号码不对，请逐位核对' })
  act(() => form.current.change({ kind: 'passport' }))
  expect(form.current.errors, 'another document has other rules').toEqual({})
})

test('companions come and go by their own key, and a new one has the focus', () => {
  const form = open()
  act(() => form.current.addCompanion())
  act(() => form.current.changeCompanion(0, { name: '王芳' }))
  act(() => form.current.addCompanion())
  expect(form.current.focus).toBe('name.1')
  act(() => form.current.removeCompanion(0))
  act(() => form.current.addCompanion())
  expect(form.current.values.companions.map(({ key, name }) => `${key}${name}`)).toEqual(['1', '2'])
})

test('a reload keeps names, never numbers, and says that they are gone; once sent nothing is left', () => {
  const form = open()
  act(() => form.current.change(whole))
  expect(JSON.stringify(Object.entries(localStorage))).not.toMatch(/110105|139123/)
  const reloaded = open()
  expect(reloaded.current.values).toMatchObject({ name: '李明', number: '', phone: '' })
  expect(reloaded.current.lostNumbers).toBe(true)
  act(() => reloaded.current.change(whole))
  expect(reloaded.current.lostNumbers).toBe(false)
  act(() => expect(reloaded.current.finish()).toMatchObject({ name: '李明', document: { kind: 'id_card', number: NUMBER }, phone: '13912345678' }))
  act(() => reloaded.current.forget())
  expect(open().current.values.name).toBe('')
})

test('a guard’s form of somebody else keeps nothing on the device', () => {
  const form = open({ draft: null })
  act(() => form.current.change(whole))
  expect(Object.keys(localStorage)).toEqual([])
})

test('what the backend found wrong stands at its field', async () => {
  const form = open()
  act(() => form.current.change(whole))
  act(() => form.current.mark('number', '这个号码不能登记'))
  await settled()
  expect(form.current).toMatchObject({ errors: { number: '这个号码不能登记' }, focus: 'number' })
})
