import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CheckChips } from './CheckChips'

const options = [{ value: '1', label: '一' }, { value: '3', label: '三' }] as const
const Held = () => {
  const [values, setValues] = useState<readonly ('1' | '3')[]>(['1'])
  const toggle = (value: '1' | '3') => setValues(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return <CheckChips label='星期' options={options} values={values} onToggle={toggle} />
}
const checked = () => screen.getAllByRole('checkbox', { checked: true }).map(({ textContent }) => textContent)

it('each is on or off by itself, by tap and by the space bar', () => {
  render(<Held />)
  expect(screen.getByRole('group', { name: '星期' })).toBeTruthy()
  expect(checked()).toEqual(['一'])
  fireEvent.click(screen.getByRole('checkbox', { name: '三' }))
  expect(checked()).toEqual(['一', '三'])
  fireEvent.keyDown(screen.getByRole('checkbox', { name: '一' }), { key: ' ' })
  expect(checked()).toEqual(['三'])
  expect(screen.getAllByRole('checkbox').map(({ tabIndex }) => tabIndex)).toEqual([0, 0])
})
