import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Tick } from './Tick'

test('tells its state and asks for the other one by tap and by key', () => {
  const onChange = vi.fn()
  const { rerender } = render(<Tick checked={false} onChange={onChange}>被访人已到场</Tick>)
  const box = screen.getByRole('checkbox', { name: '被访人已到场' })
  expect(box.getAttribute('aria-checked')).toBe('false')
  fireEvent.click(box)
  rerender(<Tick checked onChange={onChange}>被访人已到场</Tick>)
  expect(box.getAttribute('aria-checked')).toBe('true')
  fireEvent.keyDown(box, { key: ' ' })
  expect(onChange.mock.calls).toEqual([[true], [false]])
})

test('does nothing while it is not to be ticked', () => {
  const onChange = vi.fn()
  render(<Tick checked={false} disabled onChange={onChange}>同意</Tick>)
  fireEvent.click(screen.getByRole('checkbox'))
  expect(onChange).not.toHaveBeenCalled()
})
