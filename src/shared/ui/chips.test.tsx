import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Chips } from './Chips'

const options = [{ value: 'all', label: '全部' }, { value: 'open', label: '待处理' }, { value: 'done', label: '已完成' }] as const
const Held = () => {
  const [value, setValue] = useState<'all' | 'open' | 'done'>('all')
  return <Chips label='状态' options={options} value={value} onChange={setValue} />
}
const checked = () => screen.getByRole('radio', { checked: true })

describe('Chips', () => {
  it('is a named group with one choice and one tab stop', () => {
    render(<Held />)
    expect(screen.getByRole('radiogroup', { name: '状态' })).toBeTruthy()
    expect(checked().textContent).toBe('全部')
    expect(screen.getAllByRole('radio').map((radio) => radio.tabIndex)).toEqual([0, -1, -1])
  })

  it('chooses by tap', () => {
    render(<Held />)
    fireEvent.click(screen.getByRole('radio', { name: '已完成' }))
    expect(checked().textContent).toBe('已完成')
  })

  it('walks with the arrows, round the end, and takes the focus along', () => {
    render(<Held />)
    checked().focus()
    fireEvent.keyDown(checked(), { key: 'ArrowRight' })
    expect(checked().textContent).toBe('待处理')
    expect(document.activeElement).toBe(checked())
    fireEvent.keyDown(checked(), { key: 'ArrowLeft' })
    fireEvent.keyDown(checked(), { key: 'ArrowLeft' })
    expect(checked().textContent).toBe('已完成')
    expect(document.activeElement).toBe(checked())
  })
})
