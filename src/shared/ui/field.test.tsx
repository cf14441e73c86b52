import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Field, type FieldProps } from './Field'

const Held = (props: Partial<FieldProps>) => {
  const [value, setValue] = useState('')
  return <Field label='手机号' value={value} onChange={setValue} {...props} />
}
const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: '手机号' })
const described = () => (input().getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)

describe('Field', () => {
  it('is named by its label and keeps what is typed', () => {
    render(<Held />)
    fireEvent.change(input(), { target: { value: '138' } })
    expect(input().value).toBe('138')
    expect(input().getAttribute('aria-invalid')).toBeNull()
  })

  it('reads help and error with the field', () => {
    render(<Held help='用于接收通行码' error='手机号要 11 位' />)
    expect(input().getAttribute('aria-invalid')).toBe('true')
    expect(described()).toEqual(['用于接收通行码', '手机号要 11 位'])
  })

  it('announces an error that comes later, in a region that was there', () => {
    const { container, rerender } = render(<Held />)
    const region = container.querySelector('[aria-live=polite]')
    rerender(<Held error='手机号要 11 位' />)
    expect(region?.textContent).toBe('手机号要 11 位')
  })

  it('brings the right keyboard and never type=number', () => {
    render(<><Field label='一' kind='digit' value='' onChange={vi.fn()} /><Field label='二' kind='number' value='' onChange={vi.fn()} /></>)
    const modes = screen.getAllByRole<HTMLInputElement>('textbox').map(({ type, inputMode }) => [type, inputMode])
    expect(modes).toEqual([['text', 'decimal'], ['text', 'numeric']])
  })

  it('hides a password', () => {
    render(<Field label='密码' kind='password' value='x' onChange={vi.fn()} />)
    expect(screen.getByLabelText<HTMLInputElement>('密码').type).toBe('password')
  })

  it('takes the focus when told to, and by its label', () => {
    const { rerender } = render(<Held />)
    rerender(<Held focus />)
    expect(document.activeElement).toBe(input())
    input().blur()
    fireEvent.click(screen.getByText('手机号'))
    expect(document.activeElement).toBe(input())
  })
})
