import { beforeEach, expect, test, vi } from 'vitest'
import type { PassFacts } from './invitation-rules'
import { dropCard, keepCard, loadCard, sweepCards } from './wallet-store'


const NOON = Date.parse('2026-11-27T12:00:00+08:00')
const facts: PassFacts = {
  startsAt: '2026-11-27T14:00:00+08:00', endsAt: '2026-11-27T16:00:00+08:00', buildingName: '1 号楼', address: '新城海天大道 681 号', directions: [],
  gates: [{ name: '东门', location: '海天大道', byCar: false }], receptionPhone: '0580-2280114', parkingSpace: null,
  pass: {
    passId: 'pas_1', token: 'a.b.c', rotationKey: 'A'.repeat(43), stepSeconds: 30, digits: 6, colour: 'green', entriesLeft: 1,
    startsAt: '2026-11-27T13:30:00+08:00', endsAt: '2026-11-27T16:00:00+08:00',
  },
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOON })
})

test('a card is found again by its own name only, until it is dropped', () => {
  keepCard('one', facts, NOON)
  expect(loadCard('one')).toMatchObject({ facts, asOfMs: NOON })
  expect(loadCard('two')).toBeNull()
  dropCard('one')
  expect(loadCard('one')).toBeNull()
})

test('once the pass is over it is not shown, and swept away', () => {
  keepCard('one', facts, NOON)
  vi.setSystemTime(Date.parse(facts.pass.endsAt))
  expect(loadCard('one')).toBeNull()
  localStorage.setItem('egj:draft.other', '1')
  sweepCards()
  expect(Object.keys(localStorage)).toEqual(['egj:draft.other'])
})

test('one that is still good stays when others are swept', () => {
  keepCard('one', facts, NOON)
  localStorage.setItem('egj:pass.old', JSON.stringify({ version: 0, facts }))
  localStorage.setItem('egj:pass.bad', '{')
  sweepCards()
  expect(Object.keys(localStorage)).toEqual(['egj:pass.one'])
})
