import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PinPad } from './PinPad'

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (digits: string) => [...digits].forEach(press)
const dots = () => screen.getByRole('img').getAttribute('aria-label')

describe('PinPad', () => {
  it('hands over six digits once and forgets them', () => {
    const onComplete = vi.fn()
    render(<PinPad onComplete={onComplete} />)
    type('135790')
    expect(onComplete.mock.calls).toEqual([['135790']])
    expect(dots()).toBe('已输入 0 位')
    type('2')
    expect(onComplete).toHaveBeenCalledTimes(1)
  })

  it('leaves no trace of the digits in the page', () => {
    const { container } = render(<PinPad onComplete={vi.fn()} />)
    const before = container.textContent
    type('13579')
    expect(dots()).toBe('已输入 5 位')
    expect(container.textContent).toBe(before)
    expect(container.innerHTML).not.toContain('13579')
    expect(container.querySelector('input')).toBeNull()
  })

  it('deletes', () => {
    const onComplete = vi.fn()
    render(<PinPad onComplete={onComplete} />)
    type('129')
    press('删除')
    type('3456')
    expect(onComplete).toHaveBeenCalledWith('123456')
  })

  it('takes the number keys of a keyboard, no others', () => {
    const onComplete = vi.fn()
    render(<PinPad onComplete={onComplete} />)
    const pad = screen.getByRole('group', { name: '支付密码，6 位数字' })
    for (const key of ['1', '2', 'x', '.', 'Backspace', '2', '3', '4', '5', '6']) fireEvent.keyDown(pad, { key })
    expect(onComplete.mock.calls).toEqual([['123456']])
  })

  it('does nothing while busy and reads the refusal afterwards', () => {
    const onComplete = vi.fn()
    const { rerender } = render(<PinPad onComplete={onComplete} busy />)
    type('123456')
    expect(onComplete).not.toHaveBeenCalled()
    expect(dots()).toBe('正在核对')
    rerender(<PinPad onComplete={onComplete} error='密码不对，还可以试 3 次' />)
    expect(screen.getByText('密码不对，还可以试 3 次').getAttribute('aria-live')).toBe('polite')
  })
})
