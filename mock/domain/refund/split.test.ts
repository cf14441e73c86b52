import { describe, expect, it } from 'vitest'
import type { Allocation } from '@contract/generated/types'
import { splitRefund } from './split'

const subsidy = (fen: number): Allocation => ({ accountId: 'acc_1-m', kind: 'meal_subsidy', name: '餐补账户', fen })
const personal = (fen: number): Allocation => ({ accountId: 'acc_1-p', kind: 'personal', name: '个人账户', fen })
const PERSONAL_FIRST = ['personal', 'meal_subsidy'] as const
const paid = [subsidy(1000), personal(500)]

describe('splitRefund', () => {
  it('gives personal money back first', () => {
    expect(splitRefund(paid, [], PERSONAL_FIRST, 400)).toEqual([personal(400)])
    expect(splitRefund(paid, [], PERSONAL_FIRST, 700)).toEqual([personal(500), subsidy(200)])
    expect(splitRefund(paid, [], ['meal_subsidy', 'personal'], 700)).toEqual([subsidy(700)])
  })

  it('never gives an account more than was taken from it', () => {
    expect(splitRefund(paid, [[personal(400)]], PERSONAL_FIRST, 300)).toEqual([personal(100), subsidy(200)])
    expect(splitRefund(paid, [[personal(500), subsidy(900)]], PERSONAL_FIRST, 100)).toEqual([subsidy(100)])
  })

  it('refuses more than is left', () => {
    expect(splitRefund(paid, [], PERSONAL_FIRST, 1501)).toBeNull()
    expect(splitRefund(paid, [[personal(500), subsidy(1000)]], PERSONAL_FIRST, 1)).toBeNull()
  })
})
