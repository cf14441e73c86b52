import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { CallFailure, Schema } from '@/api/types'
import type { Quote } from '@/features/checkout'
import { CouponSheet } from './CouponSheet'

const option = (couponId: string, change: Partial<Schema<'CouponOption'>> = {}): Schema<'CouponOption'> =>
  ({ couponId, title: `券 ${couponId}`, validUntil: '2099-01-01T00:00:00+08:00', usable: true, chosen: false, savingFen: 100, reason: null, clash: null, ...change })

const quoteOf = (mode: Schema<'CouponChoice'>['mode'], options: Schema<'CouponOption'>[]) =>
  ({ payableFen: 1550, couponChoice: { mode, savingFen: 200, bestSavingFen: 200, options } }) as Quote

const row = (node: HTMLElement) => `${node.getAttribute('aria-checked') === 'true' ? '●' : '○'} ${node.textContent ?? ''}`
const radios = () => screen.getAllByRole('radio').map(row)
const boxes = () => screen.getAllByRole('checkbox').map(row)

test('the best, none, or those one ticks; who cannot be used or cannot join says why', async () => {
  const onChoose = vi.fn().mockResolvedValue(null)
  const options = [
    option('1', { chosen: true, savingFen: 200 }), option('2'), option('3', { clash: { reason: 'same_group', withTitle: '券 1' } }),
    option('4', { usable: false, savingFen: 0, reason: 'other_period' }),
  ]
  render(<CouponSheet quote={quoteOf('best', options)} busy={false} onChoose={onChoose} onClose={vi.fn()} />)
  expect(radios()).toEqual(['● 自动选最省省 ¥2.00', '○ 不用优惠券留着以后用'])
  expect(boxes()).toEqual([
    '● 券 1省 ¥2.00 · 2099-01-01 到期 · 已自动选上', '○ 券 2单用省 ¥1.00 · 2099-01-01 到期', '○ 券 3与“券 1”同类，每笔只能用一张', '○ 券 4不适用这个餐次',
  ])
  for (const choice of [...screen.getAllByRole('radio'), ...screen.getAllByRole('checkbox')]) await act(async () => void fireEvent.click(choice))
  expect(onChoose.mock.calls).toEqual([[null], [[]], [[]], [['1', '2']], [['1', '3']]])
})

test('a tick is given by the keyboard too', async () => {
  const onChoose = vi.fn().mockResolvedValue(null)
  render(<CouponSheet quote={quoteOf('chosen', [option('1', { chosen: true }), option('2', { chosen: true }), option('3')])} busy={false} onChoose={onChoose} onClose={vi.fn()} />)
  await act(async () => void fireEvent.keyDown(screen.getByRole('checkbox', { name: /券 3/ }), { key: ' ' }))
  await act(async () => void fireEvent.keyDown(screen.getByRole('checkbox', { name: /券 1/ }), { key: ' ' }))
  expect(onChoose.mock.calls).toEqual([[['1', '2', '3']], [['2']]])
})

test('the rows stay under the finger when the server puts the chosen ones first', () => {
  const sheet = (options: Schema<'CouponOption'>[]) => <CouponSheet quote={quoteOf('chosen', options)} busy={false} onChoose={vi.fn()} onClose={vi.fn()} />
  const { rerender } = render(sheet([option('1'), option('2')]))
  rerender(sheet([option('2', { chosen: true }), option('1')]))
  expect(boxes().map((words) => words.slice(0, 5))).toEqual(['○ 券 1', '● 券 2'])
})

test('while a new price is on its way nothing else is asked for', () => {
  const onChoose = vi.fn()
  render(<CouponSheet quote={quoteOf('best', [option('1')])} busy onChoose={onChoose} onClose={vi.fn()} />)
  for (const choice of [...screen.getAllByRole('radio'), ...screen.getAllByRole('checkbox')]) fireEvent.click(choice)
  expect(onChoose).not.toHaveBeenCalled()
  expect(screen.getByText('正在重新计算')).toBeTruthy()
})

test.each<[string, Partial<Schema<'Problem'>>, string]>([
  ['says why', { couponReason: 'same_group', couponWithTitle: '5 元餐券' }, '“满 15 减 2”现在不能用：与“5 元餐券”同类，每笔只能用一张。原来的选择没有变'],
  ['or only which', {}, '“满 15 减 2”现在不能用。原来的选择没有变'],
])('a choice that was refused %s and leaves the one before', async (_what, facts, words) => {
  const failure: CallFailure = { kind: 'problem', problem: { type: 'about:blank', title: '', status: 422, code: 'coupon_unavailable', retryable: false, couponTitle: '满 15 减 2', ...facts } }
  render(<CouponSheet quote={quoteOf('best', [option('1', { chosen: true }), option('2')])} busy={false} onChoose={() => Promise.resolve(failure)} onClose={vi.fn()} />)
  await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: /券 2/ })))
  expect(screen.getByRole('alert').textContent).toBe(words)
  expect(boxes().map((one) => one.slice(0, 5))).toEqual(['● 券 1', '○ 券 2'])
})

test('a hundred coupons come eight at a time', () => {
  const options = Array.from({ length: 100 }, (_, at) => option(String(at)))
  render(<CouponSheet quote={quoteOf('none', options)} busy={false} onChoose={vi.fn()} onClose={vi.fn()} />)
  expect(screen.getAllByRole('checkbox')).toHaveLength(8)
  fireEvent.click(screen.getByRole('button', { name: '再看 8 张' }))
  expect(screen.getAllByRole('checkbox')).toHaveLength(16)
})
