import { describe, expect, it } from 'vitest'
import { allocate, shortOf, type Purse } from './allocate'

const subsidy: Purse = { id: 'acc_1-m', kind: 'meal_subsidy', name: '餐补账户', balanceFen: 1000 }
const personal: Purse = { id: 'acc_1-p', kind: 'personal', name: '个人账户', balanceFen: 500 }
const fens = (payableFen: number, purses = [subsidy, personal]) => {
  const drawn = allocate(purses, payableFen)
  return drawn.ok ? drawn.value.map(({ accountId, fen }) => [accountId, fen]) : drawn.error
}

describe('allocate', () => {
  it.each<[number, unknown]>([
    [1, [['acc_1-m', 1]]],
    [1000, [['acc_1-m', 1000]]],
    [1001, [['acc_1-m', 1000], ['acc_1-p', 1]]],
    [1500, [['acc_1-m', 1000], ['acc_1-p', 500]]],
    [1501, { shortFen: 1 }],
  ])('%i fen', (payableFen, expected) => {
    expect(fens(payableFen)).toEqual(expected)
  })

  it('keeps the order given and skips empty purses', () => {
    expect(fens(600, [personal, subsidy])).toEqual([['acc_1-p', 500], ['acc_1-m', 100]])
    expect(fens(10, [{ ...subsidy, balanceFen: 0 }, personal])).toEqual([['acc_1-p', 10]])
    expect(fens(10, [])).toEqual({ shortFen: 10 })
  })
})

describe('shortOf', () => {
  it('adds up what each account lacks', () => {
    const frozen = allocate([subsidy, personal], 1500)
    if (!frozen.ok) throw new Error('covered')
    expect(shortOf(frozen.value, () => 1000)).toBe(0)
    expect(shortOf(frozen.value, (id) => (id === 'acc_1-m' ? 990 : 499))).toBe(11)
  })
})
