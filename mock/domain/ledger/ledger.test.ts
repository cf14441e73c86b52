import { describe, expect, it } from 'vitest'
import { createSeededRandom } from '../../kit/random'
import { auditLedger, ledgerSum, OverdraftError, post, UnbalancedError, type AuditedEntry, type Leg } from './index'

interface TestAccount { readonly id: string; readonly balanceFen: number; readonly entryCount: number; readonly open: boolean }

const mayOverdraw = (account: TestAccount) => account.open
const account = (id: string, open = false): TestAccount => ({ id, open, balanceFen: 0, entryCount: 0 })

const world = () => {
  const accounts = new Map([account('source', true), account('subsidy'), account('personal'), account('window', true)].map((a) => [a.id, a]))
  const entries: AuditedEntry[] = []
  const transfer = (id: string, legs: readonly Leg[]) => {
    for (const leg of post((name) => accounts.get(name), legs, mayOverdraw)) {
      accounts.set(leg.accountId, leg.account)
      entries.push({ ...leg, transferId: id })
    }
  }
  return { accounts, entries, transfer }
}

describe('post', () => {
  it('moves money and counts entries', () => {
    const { accounts, transfer } = world()
    transfer('grant', [{ accountId: 'source', deltaFen: -50_000 }, { accountId: 'subsidy', deltaFen: 50_000 }])
    transfer('meal', [{ accountId: 'subsidy', deltaFen: -1_750 }, { accountId: 'window', deltaFen: 1_750 }])
    expect(accounts.get('subsidy')).toMatchObject({ balanceFen: 48_250, entryCount: 2 })
    expect(accounts.get('window')).toMatchObject({ balanceFen: 1_750, entryCount: 1 })
  })

  it.each<[string, Leg[]]>([
    ['a sum that is not zero', [{ accountId: 'source', deltaFen: -100 }, { accountId: 'subsidy', deltaFen: 99 }]],
    ['a fraction of a fen', [{ accountId: 'source', deltaFen: -0.5 }, { accountId: 'subsidy', deltaFen: 0.5 }]],
    ['not a number', [{ accountId: 'source', deltaFen: NaN }, { accountId: 'subsidy', deltaFen: NaN }]],
    ['one leg', [{ accountId: 'source', deltaFen: 0 }]],
    ['a leg of nothing', [{ accountId: 'source', deltaFen: 0 }, { accountId: 'subsidy', deltaFen: 0 }]],
    ['an account twice', [{ accountId: 'source', deltaFen: -1 }, { accountId: 'source', deltaFen: 1 }]],
    ['an unknown account', [{ accountId: 'source', deltaFen: -1 }, { accountId: 'nobody', deltaFen: 1 }]],
  ])('refuses %s', (_what, legs) => {
    const { accounts, transfer } = world()
    expect(() => transfer('x', legs)).toThrow(UnbalancedError)
    expect(ledgerSum(accounts.values())).toBe(0)
  })

  it('refuses an overdraft and says how much is missing', () => {
    const { accounts, entries } = world()
    const attempt = () => post((id) => accounts.get(id), [
      { accountId: 'subsidy', deltaFen: -1_750 }, { accountId: 'window', deltaFen: 1_750 },
    ], mayOverdraw)
    expect(attempt).toThrow(OverdraftError)
    expect(attempt).toThrow('short of 1750 fen')
    expect(entries).toEqual([])
  })
})

describe('properties, 2,000 random transfers from a fixed seed', () => {
  it('keep every invariant, whatever was tried', () => {
    const random = createSeededRandom(20261120)
    const pick = (below: number) => ((random.bytes(1)[0] ?? 0) * 256 + (random.bytes(1)[0] ?? 0)) % below
    const { accounts, entries, transfer } = world()
    const names = [...accounts.keys()]
    let refused = 0
    for (let n = 0; n < 2_000; n += 1) {
      const legs = names.slice(0, 2 + pick(3)).map((accountId) => ({ accountId, deltaFen: pick(4_001) - 2_000 }))
      const rest = legs.slice(1).reduce((sum, leg) => sum + leg.deltaFen, 0)
      const balanced = legs.map((leg, index) => (index === 0 ? { ...leg, deltaFen: -rest } : leg))
      try {
        transfer(`t${n}`, pick(10) === 0 ? legs : balanced)
      } catch (error) {
        if (!(error instanceof OverdraftError || error instanceof UnbalancedError)) throw error
        refused += 1
      }
      expect(ledgerSum(accounts.values())).toBe(0)
    }
    expect(refused).toBeGreaterThan(100)
    expect(entries.length).toBeGreaterThan(1_000)
    expect(auditLedger([...accounts.values()], entries, mayOverdraw)).toEqual({ sumFen: 0, faults: [] })
  })
})

describe('auditLedger', () => {
  it('finds a lost entry, a wrong balance, an overdraft and a stranger', () => {
    const { accounts, entries, transfer } = world()
    transfer('grant', [{ accountId: 'source', deltaFen: -500 }, { accountId: 'subsidy', deltaFen: 500 }])
    const all = [...accounts.values()]
    expect(auditLedger(all, entries.slice(1), mayOverdraw).faults).toContain('transfer grant sums to 500 fen')
    const forged = all.map((a) => (a.id === 'subsidy' ? { ...a, balanceFen: 501 } : a))
    expect(auditLedger(forged, entries, mayOverdraw)).toMatchObject({ sumFen: 1, faults: ['subsidy: balance 501, entries say 500'] })
    expect(auditLedger(all, entries, () => false).faults).toContain('source: below zero after entry 1')
    expect(auditLedger(all.filter((a) => a.id !== 'source'), entries, mayOverdraw).faults).toContain('entries of an unknown account source')
  })
})
