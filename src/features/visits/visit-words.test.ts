import { describe, expect, it } from 'vitest'
import { personsWords, visitTimeWords } from './visit-words'

const NOW = Date.parse('2026-11-27T11:00:00+08:00')
const from = (startsAt: string, endsAt: string) => visitTimeWords({ startsAt: `${startsAt}:00+08:00`, endsAt: `${endsAt}:00+08:00` }, NOW)

describe('the time of a visit', () => {
  it('is near in words, far by its date', () => {
    expect(from('2026-11-27T14:00', '2026-11-27T16:00')).toBe('今天 14:00–16:00')
    expect(from('2026-11-28T09:00', '2026-11-28T10:30')).toBe('明天 09:00–10:30')
    expect(from('2026-12-03T09:00', '2026-12-03T10:30')).toBe('12月3日 周四 09:00–10:30')
    expect(from('2026-11-26T09:00', '2026-11-26T10:30')).toBe('昨天 09:00–10:30')
    expect(from('2026-11-25T09:00', '2026-11-25T10:30')).toBe('11月25日 周三 09:00–10:30')
  })

  it('names both days when it passes midnight', () => {
    expect(from('2026-11-27T22:00', '2026-11-28T01:00')).toBe('今天 22:00–明天 01:00')
  })

  it('goes by the business zone, whatever the offset of the text', () => {
    expect(visitTimeWords({ startsAt: '2026-11-27T23:30:00Z', endsAt: '2026-11-28T01:00:00Z' }, NOW)).toBe('明天 07:30–09:00')
  })
})

it('counts who comes', () => {
  expect([1, 3].map(personsWords)).toEqual(['1 人', '3 人，含同行 2 人'])
})
