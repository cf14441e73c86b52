import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Facts } from './Facts'

test('each value stands after its name, in the order given', () => {
  const { container } = render(<Facts facts={[['餐次', '午餐'], ['流水号', '20261120-1001-000042']]} />)
  expect(Array.from(container.querySelectorAll('.u-fact'), (row) => row.textContent)).toEqual(['餐次午餐', '流水号20261120-1001-000042'])
})

test('long values stand below their names', () => {
  const { container } = render(<Facts facts={[['凭证摘要', '9f86d081']]} stacked />)
  expect(container.querySelector('.u-facts-stacked .u-fact')).toBe(screen.getByText('凭证摘要').parentElement)
})
