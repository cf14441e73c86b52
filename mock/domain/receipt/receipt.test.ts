import { describe, expect, it } from 'vitest'
import type { Receipt } from '@contract/generated/types'
import { CHAIN_START, firstBreak, nextReceipt, type ReceiptFacts } from './receipt'

const SECRET = 'test-secret'
const factsOf = (n: number): ReceiptFacts => ({
  paymentId: `pay_${n}00`, serial: `20261120-1001-00000${n}`, windowId: 'win_1001-1', payerId: 'stf_10001', payableFen: 1750 + n,
  allocations: [{ accountId: 'acc_10001-m', kind: 'meal_subsidy', name: '餐补账户', fen: 1750 + n }], paidAt: '2026-11-20T12:03:00+08:00',
})

const chainOf = (length: number) => {
  const chain: { facts: ReceiptFacts; receipt: Receipt }[] = []
  for (let n = 1; n <= length; n += 1) {
    const last = chain.at(-1)?.receipt
    const end = last && { id: 'win_1001-1', sequence: last.sequence, digest: last.digest }
    chain.push({ facts: factsOf(n), receipt: nextReceipt(SECRET, end, factsOf(n)) })
  }
  return chain
}

describe('a chain of receipts', () => {
  it('begins at zero and holds', () => {
    const chain = chainOf(5)
    expect(chain[0]?.receipt).toMatchObject({ sequence: 1, previousDigest: CHAIN_START, keyId: 'r1' })
    expect(chain[1]?.receipt.previousDigest).toBe(chain[0]?.receipt.digest)
    expect(firstBreak(SECRET, chain)).toBeNull()
  })

  it.each<[string, (facts: ReceiptFacts) => ReceiptFacts]>([
    ['amount', (facts) => ({ ...facts, payableFen: 1 })],
    ['payee', (facts) => ({ ...facts, windowId: 'win_1001-2' })],
    ['payer', (facts) => ({ ...facts, payerId: 'stf_10002' })],
    ['time', (facts) => ({ ...facts, paidAt: '2026-11-20T12:04:00+08:00' })],
    ['serial', (facts) => ({ ...facts, serial: '20261120-1001-000009' })],
    ['accounts', (facts) => ({ ...facts, allocations: [] })],
  ])('breaks where the %s was altered', (_what, alter) => {
    const chain = chainOf(4).map((link, at) => (at === 2 ? { ...link, facts: alter(link.facts) } : link))
    expect(firstBreak(SECRET, chain)).toBe(3)
  })

  it('breaks where one was left out, swapped or signed by somebody else', () => {
    const chain = chainOf(4)
    const [a, b, c, d] = chain
    if (!a || !b || !c || !d) throw new Error('four links')
    expect(firstBreak(SECRET, [a, c, d])).toBe(2)
    expect(firstBreak(SECRET, [a, c, b, d])).toBe(2)
    expect(firstBreak('another-secret', chain)).toBe(1)
  })
})
