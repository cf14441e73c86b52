import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Calendar } from './Calendar'

const Held = () => {
  const [day, setDay] = useState('2026-11-27')
  return <Calendar label='来访日期' value={day} min='2026-11-25' max='2026-12-10' onChange={setDay} />
}
const chosen = () => screen.queryByRole('radio', { checked: true })?.getAttribute('aria-label')

describe('Calendar', () => {
  it('is a named group of days with one choice and one tab stop', () => {
    render(<Held />)
    expect(screen.getByRole('radiogroup', { name: '来访日期' })).toBeTruthy()
    expect(screen.getAllByRole('radio')).toHaveLength(30)
    expect(chosen()).toBe('11月27日 周五')
    expect(screen.getAllByRole('radio').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  })

  it('chooses by tap, and never a day before the first or after the last', () => {
    render(<Held />)
    fireEvent.click(screen.getByRole('radio', { name: '11月24日 周二' }))
    expect(chosen()).toBe('11月27日 周五')
    fireEvent.click(screen.getByRole('radio', { name: '11月25日 周三' }))
    expect(chosen()).toBe('11月25日 周三')
  })

  it('turns the page as far as there are days', () => {
    render(<Held />)
    const [before, after] = [screen.getByRole('button', { name: '上个月' }), screen.getByRole('button', { name: '下个月' })]
    expect(before.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(after)
    expect(screen.getByText('2026年12月')).toBeTruthy()
    expect(chosen()).toBeUndefined()
    fireEvent.click(screen.getByRole('radio', { name: '12月11日 周五' }))
    expect(chosen()).toBeUndefined()
    fireEvent.click(screen.getByRole('radio', { name: '12月10日 周四' }))
    expect(chosen()).toBe('12月10日 周四')
    expect(after.getAttribute('aria-disabled')).toBe('true')
  })

  it('walks by the arrows, a week up and down, and takes the focus along', () => {
    render(<Held />)
    const days = screen.getByRole('radiogroup')
    fireEvent.keyDown(days, { key: 'ArrowRight' })
    expect(chosen()).toBe('11月28日 周六')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('11月28日 周六')
    fireEvent.keyDown(days, { key: 'ArrowUp' })
    expect(chosen()).toBe('11月28日 周六')
    fireEvent.keyDown(days, { key: 'ArrowLeft' })
    fireEvent.keyDown(days, { key: 'ArrowLeft' })
    expect(chosen()).toBe('11月26日 周四')
  })
})
