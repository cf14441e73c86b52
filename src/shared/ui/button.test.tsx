import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from './Button'

const setup = (props: Partial<Parameters<typeof Button>[0]> = {}) => {
  const onPress = vi.fn()
  render(<Button onPress={onPress} {...props}>支付 ¥17.50</Button>)
  return { onPress, button: screen.getByRole('button') }
}

describe('Button', () => {
  it('is a named button in the tab order', () => {
    const { button } = setup()
    expect(screen.getByRole('button', { name: '支付 ¥17.50' })).toBe(button)
    expect(button.tabIndex).toBe(0)
  })

  it('answers a tap, Enter and Space once each, and no other key', () => {
    const { button, onPress } = setup()
    fireEvent.click(button)
    fireEvent.keyDown(button, { key: 'Enter' })
    fireEvent.keyDown(button, { key: ' ' })
    fireEvent.keyDown(button, { key: 'a' })
    expect(onPress).toHaveBeenCalledTimes(3)
  })

  it('does not press twice while a key is held', () => {
    const { button, onPress } = setup()
    fireEvent.keyDown(button, { key: 'Enter' })
    fireEvent.keyDown(button, { key: 'Enter', repeat: true })
    expect(onPress).toHaveBeenCalledTimes(1)
  })

  it('keeps Space from scrolling the page', () => {
    const { button } = setup()
    expect(fireEvent.keyDown(button, { key: ' ' })).toBe(false)
  })

  it('when disabled stays reachable, says why and does nothing', () => {
    const { button, onPress } = setup({ disabled: true, note: '先输入金额' })
    fireEvent.click(button)
    fireEvent.keyDown(button, { key: 'Enter' })
    expect(onPress).not.toHaveBeenCalled()
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(button.tabIndex).toBe(0)
    const note = document.getElementById(button.getAttribute('aria-describedby') ?? '')
    expect(note?.textContent).toBe('先输入金额')
  })

  it('when busy ignores presses and says so', () => {
    const { button, onPress } = setup({ busy: true })
    fireEvent.click(button)
    expect(onPress).not.toHaveBeenCalled()
    expect(button.getAttribute('aria-busy')).toBe('true')
  })
})
