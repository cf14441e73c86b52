import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { CallFailure, Schema } from '@/api/types'
import type { Quote } from '@/features/checkout'
import { CouponSheet } from './CouponSheet'

const option = (couponId: string, change: Partial<Schema<'CouponOption'>> = {}): Schema<'CouponOption'> =>
  ({ couponId, title: `券 ${couponId}`, validUntil: '2099-01-01T00:00:00+08:00', usable: true, chosen: false, savingFen: 100, reason: null, ...change })

const quoteOf = (mode: Schema<'CouponChoice'>['mode'], options: Schema<'CouponOption'>[]) =>
  ({ payableFen: 1550, couponChoice: { mode, savingFen: 200, bestSavingFen: 200, options } }) as Quote

const choices = () => screen.getAllByRole('radio').map((radio) => `${radio.getAttribute('aria-checked') === 'true' ? '●' : '○'} ${radio.textContent ?? ''}`)

test('the best, none, or one alone; who cannot be used says why and is no choice', async () => {
  const onChoose = vi.fn().mockResolvedValue(null)
  const options = [option('1', { chosen: true, savingFen: 200 }), option('2'), option('3', { usable: false, savingFen: 0, reason: 'other_period' })]
  render(<CouponSheet quote={quoteOf('best', options)} busy={false} onChoose={onChoose} onClose={vi.fn()} />)
  expect(choices()).toEqual([
    '● 自动选最省省 ¥2.00', '○ 不用优惠券留着以后用', '○ 券 1省 ¥2.00 · 2099-01-01 到期 · 已自动选上', '○ 券 2省 ¥1.00 · 2099-01-01 到期',
  ])
  expect(screen.getByText('不适用这个餐次')).toBeTruthy()
  for (const radio of screen.getAllByRole('radio')) await act(async () => void fireEvent.click(radio))
  expect(onChoose.mock.calls).toEqual([[null], [[]], [['1']], [['2']]])
})

test('while a new price is on its way nothing else is asked for', () => {
  const onChoose = vi.fn()
  render(<CouponSheet quote={quoteOf('best', [option('1')])} busy onChoose={onChoose} onClose={vi.fn()} />)
  screen.getAllByRole('radio').forEach((radio) => fireEvent.click(radio))
  expect(onChoose).not.toHaveBeenCalled()
  expect(screen.getByText('正在重新计算')).toBeTruthy()
})

test('a choice that was refused says so and leaves the one before', async () => {
  const failure: CallFailure = { kind: 'problem', problem: { type: 'about:blank', title: '', status: 422, code: 'coupon_unavailable', retryable: false, couponTitle: '满 15 减 2' } }
  render(<CouponSheet quote={quoteOf('best', [option('1')])} busy={false} onChoose={() => Promise.resolve(failure)} onClose={vi.fn()} />)
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /券 1/ })))
  expect(screen.getByRole('alert').textContent).toBe('“满 15 减 2”现在不能用。原来的选择没有变')
})

test('a hundred coupons come eight at a time', () => {
  const options = Array.from({ length: 100 }, (_, at) => option(String(at)))
  render(<CouponSheet quote={quoteOf('none', options)} busy={false} onChoose={vi.fn()} onClose={vi.fn()} />)
  expect(screen.getAllByRole('radio')).toHaveLength(2 + 8)
  fireEvent.click(screen.getByRole('button', { name: '再看 8 张' }))
  expect(screen.getAllByRole('radio')).toHaveLength(2 + 16)
})
