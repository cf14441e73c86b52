import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ChoiceRow } from './ChoiceRow'

test.each(['radio', 'checkbox'] as const)('a %s says whether it is on, and works by tap, Enter and Space, not by a held key', (kind) => {
  const onPress = vi.fn()
  const { rerender } = render(<ChoiceRow kind={kind} title='满 15 减 2' note='省 ¥2.00' on={false} onPress={onPress} />)
  const row = screen.getByRole(kind, { name: '满 15 减 2 省 ¥2.00', checked: false })
  fireEvent.click(row)
  fireEvent.keyDown(row, { key: 'Enter' })
  fireEvent.keyDown(row, { key: ' ' })
  fireEvent.keyDown(row, { key: ' ', repeat: true })
  expect(onPress).toHaveBeenCalledTimes(3)
  rerender(<ChoiceRow kind={kind} title='满 15 减 2' on onPress={onPress} />)
  expect(screen.getByRole(kind, { name: '满 15 减 2', checked: true })).toBe(row)
})

test('what is disabled stays in the order of focus, and a press does nothing', () => {
  const onPress = vi.fn()
  render(<ChoiceRow kind='checkbox' title='九折' on={false} onPress={onPress} disabled />)
  const row = screen.getByRole('checkbox')
  fireEvent.click(row)
  expect([row.tabIndex, row.getAttribute('aria-disabled'), onPress.mock.calls]).toEqual([0, 'true', []])
})
