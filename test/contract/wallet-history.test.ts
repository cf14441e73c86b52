/** The invented past that staff find at their first sign-in, where the seed asks for it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { noticeInForce } from '@mock/domain/identity/privacy'
import { createBackendOver } from '@mock/kit/create-backend'
import { firstBreak } from '@mock/domain/receipt/receipt'
import { createSeededRandom } from '@mock/kit/random'
import { operations } from '@mock/operations'
import { consoleDoor } from '@mock/operations/console'
import { identity } from '@mock/operations/identity'
import { createSeed } from '@mock/seeds'
import { openMemoryStore } from '@mock/store/open-memory'
import { createCall, type Call } from './support/call'
import { bodyOf } from './support/expectations'
import { expectSoundLedger, people } from './support/meals'
import { NOON, ORIGIN, type World } from './support/world'

const TODAY = '2026-11-20'

const createStorytelling = (at = NOON) => {
  let nowMs = Date.parse(at)
  const store = openMemoryStore({ freeze: true })
  const backend = createBackendOver({ operations, identity, seed: createSeed({ history: true, cadres: 3 }) }, {
    store, clock: { now: () => nowMs }, random: createSeededRandom(5), config: { publicOrigin: ORIGIN },
  })
  return { store, backend, call: createCall(backend, ORIGIN), advance: (ms: number) => { nowMs += ms } }
}

const signIn = async ({ store, call }: { readonly store: World['store']; readonly call: Call }, phone: string) => {
  await call('sendSmsCode', { body: { phone, purpose: 'sign_in' } })
  const smsCode = store.transact('test console', (tx) => consoleDoor.lastSmsCodes(tx))[0]?.code ?? ''
  const privacyVersion = noticeInForce(store.read).id
  const { token } = bodyOf(await call('signInWithSms', { body: { phone, smsCode, privacyVersion, credential: 'bearer' } }))
  if (token === null) throw new Error('no token')
  return { token }
}

describe('the past of a newcomer', () => {
  let world: ReturnType<typeof createStorytelling>
  let chen: { readonly token: string }

  beforeAll(async () => {
    world = createStorytelling()
    expect(world.store.read.all('payments')).toHaveLength(0)
    chen = await signIn(world, people.chen)
  })

  it('is some weeks of meals on weekdays before today, with grants, a top-up and one refund', async () => {
    const rows = world.store.read.all('payments')
    expect(rows.length).toBeGreaterThan(30)
    expect(new Set(rows.map(({ payerId }) => payerId))).toEqual(new Set(['stf_10001']))
    expect(rows.filter(({ paidAt }) => paidAt.slice(0, 10) >= TODAY)).toEqual([])
    expect(rows.filter(({ paidAt }) => [0, 6].includes(new Date(`${paidAt.slice(0, 10)}T00:00:00Z`).getUTCDay()))).toEqual([])
    expect(world.store.read.all('refunds')).toHaveLength(1)
    const kinds = world.store.read.all('ledgerEntries').filter(({ accountId }) => accountId.startsWith('acc_10001')).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'grant')).toHaveLength(2)
    expect(kinds.filter((kind) => kind === 'top_up')).toHaveLength(1)
    const page = bodyOf(await world.call('listPayments', { as: chen, query: { month: '2026-10' } }))
    expect(page.summary.count).toBeGreaterThan(15)
  })

  it('keeps every balance true, in the order of time', () => {
    expectSoundLedger(world)
    for (const accountId of ['acc_10001-m', 'acc_10001-p']) {
      const times = world.store.read.all('ledgerEntries').filter((entry) => entry.accountId === accountId)
        .sort((a, b) => a.sequence - b.sequence).map(({ postedAt }) => postedAt)
      expect(times).toEqual([...times].sort())
    }
  })

  it('touches no window of today, and leaves its chain of receipts to today', () => {
    expect(world.store.read.all('windowDays').filter(({ day }) => day >= TODAY)).toEqual([])
    expect(world.store.read.all('receiptChains').every(({ id }) => id.startsWith('archive|'))).toBe(true)
    const rows = world.store.read.all('payments')
    const windowIds = new Set(rows.map(({ payee }) => payee.windowId))
    expect(windowIds.size).toBeGreaterThan(1)
    for (const windowId of windowIds) {
      const links = rows.filter(({ payee }) => payee.windowId === windowId)
        .sort((a, b) => a.receipt.sequence - b.receipt.sequence)
        .map((row) => ({ receipt: row.receipt, facts: { ...row, paymentId: row.id, windowId } }))
      expect(firstBreak(world.backend.config.secret, links)).toBeNull()
    }
  })

  it('is written once, the same in every fresh world, and not for those who do not pay', async () => {
    const rows = world.store.read.all('payments').map(({ id }) => id).sort()
    await signIn(world, people.lin)
    world.advance(3 * 86_400_000)
    await signIn(world, people.chen)
    expect(world.store.read.all('payments').map(({ id }) => id).sort()).toEqual(rows)
    const other = createStorytelling()
    other.advance(86_400_000)
    await signIn(other, people.wang)
    await signIn(other, people.chen)
    const again = other.store.read.all('payments').filter(({ payerId }) => payerId === 'stf_10001').map(({ id }) => id).sort()
    expect(again).toEqual(rows)
    expectSoundLedger(other)
  })
})

describe('who has little money', () => {
  it.each(['2026-11-20', '2026-12-01', '2026-12-02', '2027-01-31', '2027-03-08'])('has less than 20 yuan left after their past, on %s', async (day) => {
    const world = createStorytelling(`${day}T12:03:00+08:00`)
    const poor = await signIn(world, people.poor)
    const { items } = bodyOf(await world.call('listAccounts', { as: poor }))
    const leftFen = items.reduce((sum, { balanceFen }) => sum + balanceFen, 0)
    expect(leftFen).toBeLessThan(2_000)
    expect(world.store.read.all('payments').length).toBeGreaterThan(5)
    expectSoundLedger(world)
  })
})

describe('a wallet', () => {
  it('of somebody without a name in the documents is opened at the first sign-in, once', async () => {
    const world = createStorytelling()
    const stranger = world.store.read.get('staff', 'stf_10101')?.phone ?? ''
    const accounts = () => world.store.read.find('accounts', 'byOwner', 'stf_10101')
    expect(accounts()).toEqual([])
    await signIn(world, stranger)
    const opened = accounts()
    expect(opened.map(({ kind }) => kind).sort()).toEqual(['meal_subsidy', 'personal'])
    world.advance(61_000)
    await signIn(world, stranger)
    expect(accounts()).toEqual(opened)
  })
})
