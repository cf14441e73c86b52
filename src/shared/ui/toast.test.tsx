import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearToast, toast, ToastHost } from './index'

const shown = () => screen.getByRole('status').textContent

describe('toast', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => {
    act(clearToast)
    vi.useRealTimers()
  })

  it('speaks in a polite region that was there before', () => {
    render(<ToastHost />)
    const region = screen.getByRole('status')
    expect(region.getAttribute('aria-live')).toBe('polite')
    act(() => toast('已复制', 'ok'))
    expect(region.textContent).toBe('已复制')
  })

  it('leaves after 3 s, later with a long text', () => {
    render(<ToastHost />)
    act(() => toast('已复制'))
    act(() => { vi.advanceTimersByTime(2999) })
    expect(shown()).toBe('已复制')
    act(() => { vi.advanceTimersByTime(1) })
    expect(shown()).toBe('')
    act(() => toast('网'.repeat(40)))
    act(() => { vi.advanceTimersByTime(5999) })
    expect(shown()).not.toBe('')
  })

  it('shows the latest, for its own full time', () => {
    render(<ToastHost />)
    act(() => toast('一'))
    act(() => { vi.advanceTimersByTime(2500) })
    act(() => toast('二', 'bad'))
    act(() => { vi.advanceTimersByTime(2500) })
    expect(shown()).toBe('二')
  })
})
