import { describe, expect, test } from 'vitest'
import contract from '@contract/generated/openapi.json'
import type { Schema } from '@/api/types'
import { canWithdraw, pollMs } from './invitation-rules'
import { codeText, colourText, entryWords, placeWords, retentionWords, stateWords } from './invitation-words'

const NOW = Date.parse('2026-11-27T12:00:00+08:00')
const host = { name: '陈海平', unitName: '市机关事务中心' }
const states = contract.components.schemas.VisitState.enum as Schema<'VisitState'>[]

describe('states', () => {
  test.each(states)('%s says what is so and what follows', (state) => {
    const { title, text } = stateWords({ state, host, declineReason: null, details: null })
    expect(title.length).toBeGreaterThan(3)
    expect(text.length).toBeGreaterThan(3)
    expect(title + text).not.toMatch(/undefined|null|[!！]/)
  })
  test('the host’s reason is told', () => {
    expect(stateWords({ state: 'declined', host, declineReason: '当天不在', details: null })).toEqual({ title: '陈海平 谢绝了这次来访', text: '当天不在' })
  })
  test('who waits is asked for often, what is over never', () => {
    expect(states.filter((state) => pollMs(state) === false)).toEqual(['left', 'declined', 'cancelled', 'missed'])
    expect(Number(pollMs('pending'))).toBeLessThan(Number(pollMs('invited')))
  })
})

test('personal data can be withdrawn while there is any, but not while inside', () => {
  const details = {} as Schema<'MaskedDetails'>
  const of = (state: Schema<'VisitState'>, known: typeof details | null) => canWithdraw({ state, details: known } as Schema<'Invitation'>)
  expect([of('pending', details), of('left', details), of('inside', details), of('cancelled', null)]).toEqual([true, true, false, false])
})

test('when the gate lets in, and how often', () => {
  const pass = { startsAt: '2026-11-27T13:30:00+08:00', entriesLeft: 1 }
  expect(entryWords(pass, NOW)).toBe('今天 13:30 起可进')
  expect(entryWords({ ...pass, entriesLeft: 3 }, NOW + 7_200_000)).toBe('可进 3 次')
  expect(entryWords({ ...pass, entriesLeft: 0 }, NOW)).toBe('已经用过')
})

test('the rest', () => {
  expect(codeText('384201')).toBe('384 201')
  expect(colourText('green', '陈海平')).toBeNull()
  expect(colourText('yellow', '陈海平')).toBe('到门岗后请 陈海平 来接您')
  expect(colourText('yellow', null)).toBe('到门岗后请 被访人 来接您')
  expect(retentionWords('2026-12-27')).toBe('个人信息 12月27日自动删除')
  expect(placeWords({ buildingName: '1 号楼', address: '海天大道 681 号' })).toBe('1 号楼（海天大道 681 号）')
  expect(placeWords({ buildingName: '1 号楼', address: '海天大道 681 号 1 号楼' })).toBe('海天大道 681 号 1 号楼')
  expect(retentionWords(null)).toBe('系统里没有您的个人信息')
})
