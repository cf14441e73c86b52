import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Button, Dialog, Sheet } from './index'

const WithSheet = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>选择账户</Button>
      <Sheet open={open} title='账户' onClose={() => setOpen(false)} footer={<Button>确定</Button>}>餐补账户</Sheet>
    </>
  )
}
const openSheet = () => {
  render(<WithSheet />)
  const opener = screen.getByRole('button', { name: '选择账户' })
  opener.focus()
  fireEvent.click(opener)
  return { opener, dialog: screen.getByRole('dialog', { name: '账户' }) }
}
const focused = () => document.activeElement as HTMLElement

describe('Sheet', () => {
  it('takes the focus and is modal', () => {
    const { dialog } = openSheet()
    expect(focused()).toBe(dialog)
    expect(dialog.getAttribute('aria-modal')).toBe('true')
  })

  it('keeps Tab inside, both ways', () => {
    openSheet()
    const first = screen.getByRole('button', { name: '关闭' })
    const last = screen.getByRole('button', { name: '确定' })
    fireEvent.keyDown(focused(), { key: 'Tab', shiftKey: true })
    expect(focused()).toBe(last)
    fireEvent.keyDown(last, { key: 'Tab' })
    expect(focused()).toBe(first)
    fireEvent.keyDown(first, { key: 'Tab', shiftKey: true })
    expect(focused()).toBe(last)
  })

  it('lets Tab walk inside', () => {
    openSheet()
    expect(fireEvent.keyDown(screen.getByRole('button', { name: '关闭' }), { key: 'Tab' })).toBe(true)
  })

  it.each([
    ['Escape', () => fireEvent.keyDown(focused(), { key: 'Escape' })],
    ['its key', () => fireEvent.click(screen.getByRole('button', { name: '关闭' }))],
    ['the mask', () => fireEvent.click(document.querySelector('.u-mask') as Element)],
  ])('closes by %s and gives the focus back', (_, close) => {
    const { opener } = openSheet()
    close()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(focused()).toBe(opener)
  })
})

describe('Dialog', () => {
  const setup = () => {
    const onConfirm = vi.fn()
    const onCancel = vi.fn()
    render(<Dialog open title='再付一次？' confirmLabel='再付 ¥17.50' onConfirm={onConfirm} onCancel={onCancel}>同一窗口。</Dialog>)
    return { onConfirm, onCancel, dialog: screen.getByRole('alertdialog', { name: '再付一次？' }) }
  }

  it('reads its question and what follows', () => {
    const { dialog } = setup()
    expect(document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent).toBe('同一窗口。')
    expect(focused()).toBe(dialog)
  })

  it('is answered by its keys only; Escape cancels, the mask does nothing', () => {
    const { onConfirm, onCancel } = setup()
    fireEvent.click(document.querySelector('.u-mask') as Element)
    expect(onCancel).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: '再付 ¥17.50' }))
    fireEvent.click(screen.getByRole('button', { name: '取消' }))
    fireEvent.keyDown(focused(), { key: 'Escape' })
    expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 2])
  })
})
